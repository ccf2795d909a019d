// Which way dependencies point: catalog ← policy ← {constructs, eslint-plugin, cli, action}; fold ← eslint-plugin; opa and
// policy-build only for builds and `tmes policy`.

/** Source files of a package, and only of it. @param {string[]} names */
const of = (...names) => `^(packages/(${names.join("|")}))/`;

/** Any package of the workspace but those, and what all tests share. @param {string[]} names */
const notOf = (...names) => `^(packages/(?!(${["testing", ...names].join("|")})/)|policies/|test/|examples/)`;

const tests = "(^|/)test/|[.]test[.]ts$";

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid("no-cycles", "Modules that need each other are one module.", {}, { circular: true }),
    forbid("resolvable", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    forbid(
      "declared",
      "What is imported is in the package's own package.json.",
      { path: "^(packages|policies)/", pathNot: `${tests}|/scripts/|[.]config[.]ts$` },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "npm-optional"], dependencyTypesNot: ["npm-peer"] },
    ),
    forbid(
      "by-name",
      "Another package is imported by its name, as its users do, not by a path into it.",
      // In tests the compiler's name leads to packages/testing/src/opa.ts.
      { path: "^(packages/[^/]+|policies|test|examples/[^/]+)/", pathNot: "^packages/testing/src/" },
      {
        path: "^(packages/[^/]+|policies|test|examples/[^/]+)/",
        pathNot: "^$1/",
        dependencyTypes: ["local"],
      },
    ),
    forbid(
      "catalog-alone",
      "The catalog has no dependencies.",
      { path: `${of("catalog")}src/` },
      { path: `^node_modules/|${notOf("catalog")}` },
    ),
    forbid(
      "policy-build-direction",
      "Making bundles takes the catalog and the compiler. The compiled rules come from it, so it cannot use them.",
      { path: `${of("policy-build")}src/` },
      { path: notOf("policy-build", "catalog", "opa") },
    ),
    forbid("opa-alone", "The compiler knows nothing of TMES.", { path: of("opa") }, { path: notOf("opa") }),
    forbid(
      "fold-alone",
      "The evaluator of TypeScript knows nothing of TMES, ESLint or TypeScript's compiler: trees in, values out.",
      { path: `${of("fold")}src/` },
      { path: `(^|/)node_modules/(eslint|@eslint|@typescript-eslint/utils|typescript)/|${notOf("fold")}` },
    ),
    forbid(
      "fold-for-lint",
      "Only the ESLint plugin evaluates programs without running them.",
      { path: "^(packages|policies|test|examples)/", pathNot: "^packages/(fold|eslint-plugin)/" },
      { path: of("fold") },
    ),
    forbid(
      "policy-direction",
      "The engine uses the catalog and the compiled rules, nothing else of ours.",
      { path: `${of("policy")}src/` },
      { path: notOf("policy", "catalog"), pathNot: "^policies/" },
    ),
    forbid(
      "policy-neutral",
      "The engine runs on every surface, so it knows none: no CDKTF, no ESLint.",
      { path: `${of("policy")}src/` },
      { path: "(^|/)node_modules/(cdktf|cdktn|constructs|eslint|@eslint|typescript|@typescript-eslint)(/|$)" },
    ),
    forbid(
      "verdicts-one-entry",
      "What is remembered of verdicts is an inner matter of one folder, with one entry.",
      { path: of("policy"), pathNot: "^packages/policy/src/engine/verdicts/" },
      { path: "^packages/policy/src/engine/verdicts/", pathNot: "/verdicts/index[.]ts$" },
    ),
    forbid(
      "policy-reads-no-files",
      "The engine is functions from values to values. policy/node reads files for all shells.",
      { path: `${of("policy")}src/`, pathNot: "^packages/policy/src/node/" },
      { path: "^(node:)?fs(/promises)?$|^packages/policy/src/node/" },
    ),
    forbid(
      "constructs-direction",
      "Constructs use catalog and policy.",
      { path: `${of("constructs")}src/` },
      { path: notOf("constructs", "policy", "catalog") },
    ),
    forbid(
      "eslint-plugin-direction",
      "The plugin uses catalog, policy and fold.",
      { path: `${of("eslint-plugin")}src/` },
      { path: notOf("eslint-plugin", "policy", "catalog", "fold") },
    ),
    forbid(
      "cli-direction",
      "The command uses catalog, policy and, for `tmes policy`, opa and policy-build.",
      { path: `${of("cli")}src/` },
      { path: notOf("cli", "policy", "catalog", "opa", "policy-build") },
    ),
    forbid(
      "action-direction",
      "The action takes types of the engine. The engine itself is the base's own, and runs as a command.",
      { path: "^action/src/" },
      { path: notOf("policy"), pathNot: "^packages/policy/src/(index|types)[.]ts$" },
    ),
    forbid(
      "no-opa-at-check-time",
      "OPA's compiler and what makes bundles are for builds and `tmes policy`.",
      { path: "^packages/", pathNot: `^packages/(opa/|policy-build/|testing/|cli/src/policy)|${tests}|/scripts/` },
      { path: "^packages/(opa|policy-build)/" },
    ),
    forbid(
      "sources-not-tests",
      "Sources do not use tests or scripts.",
      { path: "/src/", pathNot: `${tests}|^packages/testing/` },
      { path: `${tests}|^packages/[^/]+/scripts/|^packages/testing/` },
    ),
    forbid(
      "one-cdktf-import",
      "CDKTF is archived. Its successor becomes a build setting where one file imports it.",
      { path: `${of("constructs")}src/`, pathNot: "^packages/constructs/src/cdktf[.]ts$" },
      { path: "(^|/)node_modules/(cdktf|cdktn)(/|$)" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: [
        "^(packages|examples)/[^/]+/(dist|cdktf[.]out)/",
        "^(policies|docs)/dist/",
        "^(packages|test).*/fixtures/",
        "/corpus/",
        "^test/conformance/programs/outside/",
        "^test/conformance/programs/outside2/",
        "^test/conformance/programs/outside3/",
        "^test/conformance/programs/outside4/",
        "^test/conformance/programs/outside5/",
        "^test/conformance/programs/outside6/",
      ],
    },
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@tmes-as-code/source", "types", "import", "node", "default", "require"],
      mainFields: ["types", "main"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
  },
};
