/** The files of a starter project, by name. */
import {
  baselineFile,
  configFile,
  hclFile,
  tenantName,
  typescriptProgram,
  yamlDocument,
  type DraftTenant,
} from "@tmes-as-code/policy";
import { synthFolder } from "@tmes-as-code/policy/node";
import { schemaText } from "../schema.ts";
import { schemas, type SchemaName } from "../schemas.ts";
import { cliVersion } from "../version.ts";
import type { Cdk, Language, PackageManager, Pipeline } from "./choices.ts";
import { versions } from "./versions.ts";

/** What a project is made of. */
export interface Choices {
  readonly language: Language;
  /** For programs. */
  readonly cdk: Cdk;
  readonly packs: readonly string[];
  readonly packageManager: PackageManager;
  /** The project is in a workspace of the package manager. */
  readonly inWorkspace: boolean;
  readonly pipeline: Pipeline;
}

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** Where an editor finds a schema, from the root of the project. */
function schemaPath(name: SchemaName, isCopied: boolean): string {
  return isCopied ? `schema/${name}.schema.json` : `node_modules/${schemas[name]}`;
}

/** The configuration alone; the stubs are made by its rules. */
export function configText(packs: readonly string[], copiesSchemas = false): string {
  return `# yaml-language-server: $schema=${schemaPath("config", copiesSchemas)}
# How every surface judges: editor, synth, plan, state and documents. \`npx tmes explain\` lists packs and rules.
packs:
${packs.map((pack) => `  - ${pack}\n`).join("")}`;
}

/** Files that a repository often has already, and that a project can do without: they are kept. */
export const keptFiles = [".gitignore", "README.md"] as const;

/** Files that every project has. */
export const everyProject = ["package.json", configFile, baselineFile] as const;

/** All files. */
export function projectFiles(tenant: DraftTenant, baseline: string | undefined, choices: Choices): Files {
  const { language, packs, packageManager, inWorkspace } = choices;
  const isCopied = copiesSchemas(choices);
  const name = tenantName(tenant);
  return {
    ".gitignore": ignoredFiles(choices)
      .map((line) => `${line}\n`)
      .join(""),
    "README.md": readme(name, choices),
    "package.json": `${JSON.stringify(manifest(choices), null, 2)}\n`,
    [configFile]: configText(packs, isCopied),
    ...(baseline === undefined ? {} : { [baselineFile]: baseline }),
    ...sources(tenant, name, choices),
    ...(isCopied ? copiedSchemas(language) : {}),
    ...(packageManager === "pnpm" && !inWorkspace ? { "pnpm-workspace.yaml": pnpmWorkspace } : {}),
    ...pipelineFiles(choices),
  };
}

/** Yarn PnP has no `node_modules`, and npm has those of a workspace at its root: the editor gets copies of the schemas. */
function copiesSchemas({ packageManager, inWorkspace }: Choices): boolean {
  return packageManager === "yarn" || (packageManager === "npm" && inWorkspace);
}

function copiedSchemas(language: Language): Files {
  const names: readonly SchemaName[] = language === "yaml" ? ["config", "tenant-document"] : ["config"];
  return Object.fromEntries(names.map((name) => [schemaPath(name, true), schemaText(name)]));
}

function sources(tenant: DraftTenant, name: string, choices: Choices): Files {
  const { language, cdk } = choices;
  switch (language) {
    case "typescript":
      return {
        "main.ts": typescriptProgram(tenant, constructsOf[cdk], cdk),
        "cdktf.json": cdktfJson,
        "tsconfig.json": tsconfig,
        "eslint.config.mjs": eslintConfig,
      };
    case "yaml":
      return {
        [`tenants/${name}.yaml`]: yamlDocument(tenant, `../${schemaPath("tenant-document", copiesSchemas(choices))}`),
      };
    case "hcl":
      return { "main.tf": hclFile(tenant) };
  }
}

/** The constructs for each CDK. */
const constructsOf: Readonly<Record<Cdk, string>> = {
  cdktf: "@tmes-as-code/constructs",
  cdktn: "@tmes-as-code/constructs/cdktn",
};

/** Terraform in a container, for pipelines whose machines lack it. */
const terraformImage = "hashicorp/terraform:1.14";
const planCommands = (options = ""): readonly string[] => [
  `terraform${options} init -input=false`,
  `terraform${options} plan -input=false -out=tfplan`,
  `terraform${options} show -json tfplan > plan.json`,
];
/** Every new object of a plan takes ten lines, so they go into a file. Errors go to the terminal. */
const planScript = (options?: string): string =>
  planCommands(options).join(" && ").replace("-out=tfplan", "-out=tfplan > plan.txt");

const scripts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  // The synth checks, and prints the report.
  typescript: {
    check: "tsx main.ts",
    lint: "tsc && eslint main.ts",
    plan: `${planScript(` -chdir=${synthFolder}/stacks/mail`)} && tmes check plan.json`,
  },
  yaml: { check: "tmes check tenants" },
  hcl: { plan: planScript(), check: "tmes check plan.json" },
};

function manifest({ language, cdk, packageManager }: Choices): object {
  const program = language === "typescript";
  return {
    name: "mail-tenants",
    version: "0.0.0",
    private: true,
    type: "module",
    scripts: scripts[language],
    // npm warns of undecided install scripts; none is needed.
    ...(program && packageManager === "npm" ? { allowScripts: { esbuild: false } } : {}),
    ...(program
      ? {
          dependencies: {
            "@tmes-as-code/constructs": cliVersion,
            [cdk]: versions[cdk],
            constructs: versions.constructs,
          },
        }
      : {}),
    devDependencies: {
      // The schemas that editors read are in these two.
      "@tmes-as-code/catalog": cliVersion,
      "@tmes-as-code/cli": cliVersion,
      "@tmes-as-code/policy": cliVersion,
      ...(program
        ? {
            "@types/node": versions["@types/node"],
            eslint: versions.eslint,
            "eslint-plugin-tmes": cliVersion,
            tsx: versions.tsx,
            typescript: versions.typescript,
            "typescript-eslint": versions["typescript-eslint"],
          }
        : {}),
    },
  };
}

/** What is made anew, or holds the state. */
export function ignoredFiles({ language, packageManager }: Choices): readonly string[] {
  const terraform = [".terraform/", ".terraform.lock.hcl", "terraform*.tfstate*", "tfplan", "plan.json", "plan.txt"];
  const own = { typescript: [`${synthFolder}/`, ...terraform], yaml: [], hcl: terraform };
  return ["node_modules/", ...(packageManager === "yarn" ? [".yarn/", ".pnp.*"] : []), ...own[language]];
}

const cdktfJson = `{
  "language": "typescript",
  "app": "npx tsx main.ts",
  "output": "${synthFolder}",
  "projectId": "mail-tenants",
  "sendCrashReports": "false"
}
`;

const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "NodeNext",
    "types": ["node"],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["*.ts"]
}
`;

const eslintConfig = `import { defineConfig } from "eslint/config";
import tmes from "eslint-plugin-tmes";
import tseslint from "typescript-eslint";

export default defineConfig({
  files: ["**/*.ts"],
  extends: [tmes.configs.all, tmes.configs.authoring],
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
});
`;

/** pnpm ends with exit 1 on install scripts that are neither allowed nor refused. None of these is needed. */
export const unneededScripts = ["core-js", "esbuild"] as const;

const pnpmWorkspace = `# None of these needs its install script.
allowBuilds:
${unneededScripts.map((name) => `  ${name}: false\n`).join("")}`;

const install: Readonly<Record<PackageManager, string>> = {
  npm: "npm install",
  pnpm: "pnpm install",
  yarn: "yarn install",
};

/** How a script of package.json is run. */
const runScript = (manager: PackageManager, script: string): string => `${manager} run ${script}`;

/** The commands from the written project to its first check. */
export function firstCommands({ language, packageManager }: Choices): readonly string[] {
  return [
    install[packageManager],
    ...(language === "hcl" ? [runScript(packageManager, "plan")] : []),
    runScript(packageManager, "check"),
  ];
}

function readme(tenant: string, choices: Choices): string {
  const { language, packageManager } = choices;
  const where = { typescript: "main.ts", yaml: `tenants/${tenant}.yaml`, hcl: "main.tf" }[language];
  const run = runTool[packageManager];
  return `# Mail tenants

The settings of our Trend Micro Email Security tenants as code, checked against our privacy rules.

\`\`\`sh
${firstCommands(choices).join("\n")}
\`\`\`

- \`${where}\` declares tenant ${tenant}: every console object that our rules read. The values are proposals. Each item has
  the mark \`unconfirmed\`: it has not been compared with the console yet, so no rule lets it pass.
- Compare one item after the other with the console. Correct the console or the value, then run
  \`${run} tmes confirm ${where} <kind> --by <role> --on <date>\`.
- \`tmes.config.yaml\` names the packs of rules. \`${run} tmes explain virtual-analyzer-off\` explains a rule.
- \`tmes.baseline.yaml\` covers what is not confirmed yet. What is left there on its last day fails the check.
${toolLines(language, packageManager)}${schemaLine(choices)}- Nothing here changes the console: Trend Micro Email Security has no interface for that. A person carries each change out.
`;
}

function schemaLine(choices: Choices): string {
  if (!copiesSchemas(choices)) return "";
  return `- The schemas in \`schema\` are for the editor. After an update of tmes: \`${runTool[choices.packageManager]} tmes schema config > schema/config.schema.json\`.
`;
}

/** How a tool of the project's packages is run. */
const runTool: Readonly<Record<PackageManager, string>> = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn" };

function toolLines(language: Language, manager: PackageManager): string {
  const run = (script: string): string => `\`${runScript(manager, script)}\``;
  switch (language) {
    case "yaml":
      return "";
    case "hcl":
      return `- Terraform keeps the settings as state. ${run("plan")} writes what a change does to \`plan.txt\`. Then run the check.\n`;
    case "typescript":
      return `- ${run("lint")} runs the compiler and ESLint, which shows findings in the editor too.
- Terraform keeps the settings as state. ${run("plan")} writes what a change does to \`plan.txt\`, and checks the plan.
`;
  }
}

function pipelineFiles({ pipeline, packageManager: manager, language }: Choices): Files {
  const commands = [...(manager === "npm" ? [] : ["corepack enable"]), install[manager], runScript(manager, "check")];
  const steps = (indent: string): string => commands.map((command) => `${indent}${command}`).join("\n");
  const hasPlan = language === "hcl";
  switch (pipeline) {
    case "none":
      return {};
    case "github": {
      const plan = `      - uses: hashicorp/setup-terraform@v3
        with: { terraform_wrapper: false }
${planCommands()
  .map((command) => `      - run: ${command}\n`)
  .join("")}`;
      return {
        ".github/workflows/tmes.yml": `name: tenants
on: [pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
${hasPlan ? plan : ""}${steps("      - run: ")}
`,
      };
    }
    case "gitlab": {
      const plan = `plan:
  stage: build
  image: { name: "${terraformImage}", entrypoint: [""] }
  script:
${planCommands()
  .map((command) => `    - ${command}\n`)
  .join("")}  artifacts: { paths: [plan.json] }
`;
      const check = `check:\n  stage: test\n  image: node:22\n  script:\n${steps("    - ")}\n`;
      return { ".gitlab-ci.yml": `${hasPlan ? plan : ""}${check}` };
    }
    case "azure": {
      const container = `docker run --rm --entrypoint sh --volume "$PWD:/mail" --workdir /mail ${terraformImage}`;
      return {
        "azure-pipelines.yml": `pool: { vmImage: ubuntu-latest }
steps:
  - task: UseNode@1
    inputs: { version: 22.x }
${hasPlan ? `  - script: ${container} -c "${planCommands().join(" && ")}"\n` : ""}${steps("  - script: ")}
`,
      };
    }
  }
}
