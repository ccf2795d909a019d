/** Constants and constructs across files, with type information and without. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import * as parser from "@typescript-eslint/parser";
import { afterAll, expect, test } from "vitest";
import plugin from "../src/index.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const rule = "tmes/virtual-analyzer-off";
const imports = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
`;
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const tenant = `new TmesTenant(new TerraformStack(new App(), "s"), "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] })`;

/** Lints a project; gives `file:line` of what fails, typed or not. */
async function failing(files: Readonly<Record<string, string>>, typed = true): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tmes-lint-"));
  folders.push(folder);
  mkdirSync(join(folder, ".git"));
  const options = { strict: true, module: "nodenext", target: "es2022", noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["**/*.ts"] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.ts"],
        plugins: { tmes: plugin },
        languageOptions: {
          parser,
          ...(typed ? { parserOptions: { projectService: true, tsconfigRootDir: folder } } : {}),
        },
        rules: { [rule]: "error" },
      },
    ],
  });
  const results = await eslint.lintFiles(["**/*.ts"]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, message }) =>
        `${filePath.slice(folder.length + 1)}:${String(line)}${message.startsWith("Cannot") || message.includes("sends") ? "" : ` ${message}`}`,
    ),
  );
}

test("constants of another file", async () => {
  const files = {
    "a.ts": `${imports}import { va } from "./values.js";\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    "values.ts": `export const va = { enabled: true };`,
  };
  expect(await failing(files)).toEqual(["a.ts:5"]);
  expect(await failing(files, false)).toEqual(["a.ts:5"]);
});

test.each([true, false])("a JSON module, typed: %s", async (typed) => {
  const files = {
    "a.ts": `${imports}import mail from "./mail.json" with { type: "json" };\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: mail.va });`,
    "mail.json": `{ "va": { "enabled": true } }`,
  };
  expect(await failing(files, typed)).toEqual(["a.ts:5"]);
});

test.each([
  ["outside of the repository", "../tmes-outside.js"],
  ["in node_modules", "./node_modules/values/index.js"],
  ["that is too large", "./large.js"],
  ["that does not parse", "./broken.js"],
  ["that is not there", "./missing.js"],
])("without types, nothing is known of a file %s", async (_, from) => {
  const values = `export const va = { enabled: true };`;
  const files = {
    "a.ts": `${imports}import { va } from "${from}";\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    "node_modules/values/index.ts": values,
    "../tmes-outside.ts": values,
    "large.ts": `${values}${" ".repeat(200_000)}`,
    "broken.ts": `${values} const`,
  };
  folders.push(join(tmpdir(), "tmes-outside.ts"));
  const found = await failing(files, false);
  expect(found.filter((line) => line.startsWith("a.ts"))).toEqual([]);
});

test("constants that a third file changes", async () => {
  const files = {
    "a.ts": `${imports}import { va } from "./values.js";\nimport "./patch.js";\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    "values.ts": `export const va = { enabled: true };`,
    "patch.ts": `import { va } from "./values.js";\nva.enabled = false;\nexport {};`,
  };
  expect(await failing(files)).toEqual([]);
  expect(await failing(files, false)).toEqual([]);
});

test("a tenant of another file", async () => {
  const files = {
    "a.ts": `import { TmesVirusRule } from "@tmes-as-code/constructs";\nimport { eu } from "./tenants.js";\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    "tenants.ts": `${imports}export const eu = ${tenant};`,
  };
  expect(await failing(files)).toEqual(["a.ts:3"]);
  expect(await failing(files, false)).toEqual(["a.ts:3"]);
});

test("a factory of another file, reported where its values come from", async () => {
  const files = {
    "main.ts": `import { build } from "./factory.js";\nbuild("eu", true);\nbuild("us", false);`,
    "factory.ts": `${imports}export function build(site: string, on: boolean) {
  const t = new TmesTenant(new TerraformStack(new App(), site), site, { name: site, site, edition: "advanced", dataSubjects: ["DE"] });
  new TmesVirusRule(t, "a", { ${basics}, virtualAnalyzer: { enabled: on } });
}`,
  };
  expect(await failing(files)).toEqual(["main.ts:2"]);
});

test("what another file tells by itself is not said twice", async () => {
  const files = {
    "main.ts": `import { build } from "./factory.js";\nbuild();`,
    "factory.ts": `${imports}export function build() { new TmesVirusRule(${tenant}, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) }`,
  };
  expect(await failing(files)).toEqual(["factory.ts:3"]);
});

test("types of another file", async () => {
  const files = {
    "a.ts": `${imports}import type { Props } from "./types.js";\nconst eu = ${tenant};\nexport function rules(props: Props) { new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: props.env !== "test" } }) }`,
    "types.ts": `export interface Props { readonly env: "prod" | "dev" }`,
  };
  expect(await failing(files)).toEqual(["a.ts:5"]);
});

test("wrappers and base classes of another file, reported where they are used", async () => {
  const wrapper = {
    "main.ts": `${imports}import { W } from "./lib/index.js";\nconst eu = ${tenant};\nnew W(eu, "w");`,
    "lib/index.ts": `export * from "./w.js";`,
    "lib/w.ts": `import { TmesVirusRule } from "@tmes-as-code/constructs";
import { Construct } from "constructs";
export class W extends Construct { constructor(s: Construct, id: string) { super(s, id); new TmesVirusRule(this, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) } }`,
  };
  expect(await failing(wrapper)).toEqual(["main.ts:5"]);
  const base = {
    "main.ts": `import { App } from "cdktf";\nimport { Base } from "./base.js";\nclass Eu extends Base { protected va() { return true } }\nnew Eu(new App(), "s");`,
    "base.ts": `${imports}export abstract class Base extends TerraformStack {
  constructor(a: App, id: string) {
    super(a, id);
    const t = new TmesTenant(this, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesVirusRule(t, "a", { ${basics}, virtualAnalyzer: { enabled: this.va() } });
  }
  protected abstract va(): boolean;
}`,
  };
  expect(await failing(base)).toEqual(["main.ts:4"]);
});

test("a file that passes the packages on", async () => {
  const files = {
    "a.ts": `import { App, TerraformStack, TmesTenant, TmesVirusRule } from "./sdk.js";\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    "sdk.ts": `export * from "@tmes-as-code/constructs";\nexport * from "cdktf";`,
  };
  expect(await failing(files)).toEqual(["a.ts:3"]);
});

test("import() and require of files beside", async () => {
  const files = {
    "a.ts": `${imports}const { va } = await import("./values.js");\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    "values.ts": `export const va = { enabled: true };`,
  };
  expect(await failing(files)).toEqual(["a.ts:5"]);
});
