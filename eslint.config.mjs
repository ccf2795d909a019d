// TypeScript checked with types, strictly. What Prettier and the compiler already decide is left to them.
import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import tseslint from "typescript-eslint";

const tests = ["**/test/**", "**/*.test.ts", "**/*.test-d.ts", "**/*.bench.ts"];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/coverage/",
    "**/cdktf.out/",
    "**/.cache/",
    "**/.terraform/",
    "**/fixtures/",
    "**/corpus/",
    "test/conformance/programs/outside/",
    "test/conformance/programs/outside2/",
    "test/conformance/programs/outside3/",
    "test/conformance/programs/outside4/",
    "test/conformance/programs/outside5/",
    "test/conformance/programs/outside6/",
    "**/golden/",
    "action/bundle/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  {
    files: ["**/*.{ts,mts,cts,js,mjs,cjs}"],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // The one file that a tool wants to have a dot before its name, which no tsconfig.json includes.
        projectService: { allowDefaultProject: ["packages/eslint-plugin/.eslint-doc-generatorrc.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: "error",
      "no-console": "off",
      "no-param-reassign": "error",
      "object-shorthand": "error",
      "prefer-template": "error",
      // Declared so by the compiler (noUnusedLocals, noUnusedParameters), which takes `_` as "on purpose" too.
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // `noPropertyAccessFromIndexSignature` asks for brackets where a key is not declared.
      "@typescript-eslint/dot-notation": "off",
      // Numbers print alike everywhere; the rule is for objects.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A sentence such as `() => console.log(x)` loses nothing.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/unified-signatures": "off",
    },
  },
  {
    files: ["packages/eslint-plugin/{src,test}/**/*.ts"],
    extends: [eslintPlugin.configs["all-type-checked"]],
    rules: {
      // Descriptions are the titles of the rules' pages.
      "eslint-plugin/require-meta-docs-description": ["error", { pattern: "^(Disallow|Require)" }],
      // Said where rules are put together: a page is where the package is installed, and configurations recommend.
      "eslint-plugin/require-meta-docs-url": "off",
      "eslint-plugin/require-meta-docs-recommended": "off",
      // The compiler knows which nodes have a property.
      "eslint-plugin/no-property-in-node": "off",
    },
  },
  {
    // Tests may be looser about values they make up themselves.
    files: tests,
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Plain JavaScript with types in comments: `any` comes in with every JSON.parse and cannot be annotated away briefly.
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", performance: "readonly", Buffer: "readonly" },
    },
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // Preloaded before a program's own code, so it is CommonJS. It replaces functions of Node.
    files: ["packages/cli/recorder/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        URL: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off", "@typescript-eslint/unbound-method": "off" },
  },
);
