/** Constants and constructs across files, with type information and without. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import * as parser from "@typescript-eslint/parser";
import { afterAll, describe, expect, test } from "vitest";
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
async function failing(
  files: Readonly<Record<string, string>>,
  typed: boolean | "plain JavaScript" = true,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tmes-lint-"));
  folders.push(folder);
  mkdirSync(join(folder, ".git"));
  const options = { strict: true, module: "nodenext", target: "es2022", noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["**/*.ts"] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    // A link to a folder.
    if (text.startsWith("->")) symlinkSync(join(folder, text.slice(2)), path, "dir");
    else writeFileSync(path, text);
    if (name.startsWith("../")) folders.push(join(folder, name.split("/").slice(0, 2).join("/")));
  }
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.ts", "**/*.cjs"],
        plugins: { tmes: plugin },
        languageOptions: {
          ...(typed === "plain JavaScript" ? {} : { parser }),
          ...(typed === true ? { parserOptions: { projectService: true, tsconfigRootDir: folder } } : {}),
        },
        rules: { [rule]: "error" },
      },
    ],
  });
  const results = await eslint.lintFiles([typed === "plain JavaScript" ? "**/*.cjs" : "**/*.ts"]);
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

test.each([true, false])(
  "a file that names constructs nowhere and gives values to what makes them, typed: %s",
  async (typed) => {
    const files = {
      "main.ts": `import { make } from "./make.js";\nmake(true);`,
      "make.ts": `export { make } from "./mail.js";`,
      "mail.ts": `${imports}export function make(enabled: boolean) { new TmesVirusRule(${tenant}, "a", { ${basics}, virtualAnalyzer: { enabled } }); }`,
    };
    const found = await failing(files, typed);
    expect(found).toContain("main.ts:2");
  },
);

test.each([true, false])("files that import each other in a circle, typed: %s", async (typed) => {
  const files = {
    "a.ts": `import "./b.js";\nexport { make } from "./mail.js";`,
    "b.ts": `import { make } from "./a.js";\nmake(true);`,
    "mail.ts": `${imports}export function make(enabled: boolean) { new TmesVirusRule(${tenant}, "a", { ${basics}, virtualAnalyzer: { enabled } }); }`,
  };
  expect((await failing(files, typed)).filter((place) => place.startsWith("b.ts"))).not.toEqual([]);
});

test.each([true, false])("constructs at the end of a long chain of imports, typed: %s", async (typed) => {
  const between = Array.from({ length: 80 }, (_, index): readonly [string, string] => [
    `m${String(index)}.ts`,
    `export { make } from "./${index === 79 ? "mail" : `m${String(index + 1)}`}.js";`,
  ]);
  const files = {
    ...Object.fromEntries(between),
    "main.ts": `import { make } from "./m60.js";\nmake(true);`,
    "mail.ts": `${imports}export function make(enabled: boolean) { new TmesVirusRule(${tenant}, "a", { ${basics}, virtualAnalyzer: { enabled } }); }`,
  };
  expect(await failing(files, typed)).toContain("main.ts:2");
});

const stackOf = (body: string): string =>
  `${imports}import { Construct } from "constructs";
export interface Props { country: string; on: boolean }
export class Mail extends TerraformStack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const eu = new TmesTenant(this, "eu", { name: this.node.path, site: "eu", edition: "advanced", dataSubjects: [props.country] });
${body}
  }
}`;
const callsStack = `import { App } from "cdktf";
import { Mail } from "./mail.js";
new Mail(new App(), "a", { country: "DE", on: true });
new Mail(new App(), "b", { country: "AT", on: true });`;

describe.each([true, false])("an item made in another file, typed: %s", (typed) => {
  const found = (mail: string, main = callsStack): Promise<readonly string[]> =>
    failing({ "main.ts": main, "mail.ts": mail }, typed);

  test("is reported there if it fails for every caller", async () => {
    const all = `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`;
    expect(await found(stackOf(all))).toEqual(["mail.ts:9"]);
    expect(
      await found(
        stackOf(
          `["a", "b"].forEach((each) => { new TmesVirusRule(eu, each, { ${basics}, virtualAnalyzer: { enabled: true } }); });`,
        ),
      ),
    ).toEqual(["mail.ts:9"]);
  });

  test("is reported at the call if what the call gives decides", async () => {
    const calls = ["main.ts:3", "main.ts:4"];
    expect(
      await found(
        stackOf(`if (props.on) new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`),
      ),
    ).toEqual(calls);
    expect(
      await found(stackOf(`new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: !!props.on } });`)),
    ).toEqual(calls);
  });

  test("is reported at each call, where the other file makes one too", async () => {
    const own = `\nnew Mail(new App(), "c", { country: "FR", on: true });`;
    const all = `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: !!props.on } });`;
    expect(await found(`${stackOf(all)}${own}`)).toEqual(["mail.ts:9", "main.ts:3", "main.ts:4"]);
  });

  test("is reported at the calls of a file between", async () => {
    const all = `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: !!props.on } });`;
    const files = {
      "main.ts": `import { App } from "cdktf";\nimport { deploy } from "./deploy.js";\ndeploy(new App(), "DE");`,
      "deploy.ts": `import { App } from "cdktf";\nimport { Mail } from "./mail.js";\nexport function deploy(app: App, country: string) {\n  new Mail(app, country, { country, on: true });\n}`,
      "mail.ts": stackOf(all),
    };
    expect(await failing(files, typed)).toEqual(["deploy.ts:4"]);
  });
});

test("a CommonJS file that names constructs nowhere", async () => {
  const files = {
    "main.cjs": `const { make } = require("./mail.cjs");\nmake(true);`,
    "mail.cjs": `${imports.replaceAll("import {", "const {").replaceAll("} from ", "} = require(").replaceAll('";', '");')}exports.make = function (enabled) { new TmesVirusRule(${tenant}, "a", { ${basics}, virtualAnalyzer: { enabled } }); };`,
  };
  expect(await failing(files, "plain JavaScript")).toContain("main.cjs:2");
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

test.each([true, false])("files that import each other, typed: %s", async (typed) => {
  const main = `const eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`;
  const files = {
    "a.ts": `${imports}import { off } from "./b.js";\nexport const va = { enabled: true };\noff();\n${main}`,
    "b.ts": `import { va } from "./a.js";\nexport const off = () => { va.enabled = false; };`,
    "c.ts": `${imports}import { va } from "./d.js";\n${main}`,
    "d.ts": `import { off } from "./e.js";\nexport const va = { enabled: true };\noff();`,
    "e.ts": `import { va } from "./d.js";\nexport const off = () => { va.enabled = false; };`,
    // Types alone bind nothing.
    "f.ts": `${imports}import { off } from "./g.js";\nexport interface On {}\nexport const va = { enabled: true };\noff();\n${main}`,
    "g.ts": `import { On } from "./f.js";\nexport const off = (on?: On) => on;`,
  };
  expect(await failing(files, typed)).toEqual(["f.ts:5"]);
});

const on = `export const va = { enabled: true };`;
const library = JSON.stringify({ name: "@acme/values", exports: { ".": "./src/index.ts", "./more/*": "./src/*.ts" } });

test.each<[string, string, Readonly<Record<string, string>>, boolean?]>([
  [
    "imports of the package",
    "#values",
    { "package.json": `{ "imports": { "#values": "./src/values.ts" } }`, "src/values.ts": on },
  ],
  [
    "a pattern of imports",
    "#lib/values.js",
    {
      "package.json": `{ "imports": { "#lib/*": { "types": "./dist/*.d.ts", "default": "./src/*" } } }`,
      "src/values.ts": on,
    },
  ],
  [
    "exports of its own package",
    "acme/values",
    {
      "package.json": `{ "name": "acme", "exports": { "./values": { "import": "./values.ts", "require": "./values.ts" } } }`,
      "values.ts": on,
    },
  ],
  [
    "exports of a package of the workspace",
    "@acme/values",
    {
      "packages/values/package.json": library,
      "packages/values/src/index.ts": on,
      "node_modules/@acme/values": "->packages/values",
    },
  ],
  [
    "a pattern of exports of a package of the workspace",
    "@acme/values/more/on",
    {
      "packages/values/package.json": library,
      "packages/values/src/on.ts": on,
      "node_modules/@acme/values": "->packages/values",
    },
  ],
  [
    "the main file of a package of the workspace",
    "values",
    {
      "packages/values/package.json": `{ "main": "lib/values.js" }`,
      "packages/values/lib/values.js": on,
      "node_modules/values": "->packages/values",
    },
  ],
  [
    "paths of the compiler options",
    "@lib/values",
    {
      "tsconfig.json": `{ /* paths */ "compilerOptions": { "paths": { "@lib/*": ["./missing/*", "./src/*"], }, } }`,
      "src/values.ts": on,
    },
  ],
  [
    "paths from a base folder",
    "@lib/values",
    {
      "tsconfig.json": `{ "extends": "./tsconfig.base" }`,
      "tsconfig.base.json": `{ "compilerOptions": { "baseUrl": "./src", "paths": { "@lib/*": ["*"] } } } // the rest`,
      "src/values.ts": on,
    },
  ],
  [
    "a base folder",
    "lib/values",
    { "tsconfig.json": `{ "compilerOptions": { "baseUrl": "src" } }`, "src/lib/values.ts": on },
  ],
  [
    "a JSON module by imports",
    "#va",
    { "package.json": `{ "imports": { "#va": "./va.json" } }`, "va.json": `{ "va": { "enabled": true } }` },
  ],
  [
    "exports that depend on who asks",
    "acme/values",
    {
      "package.json": `{ "name": "acme", "exports": { "./values": { "import": "./a.ts", "require": "./b.ts" } } }`,
      "a.ts": on,
      "b.ts": on,
    },
    false,
  ],
  [
    "a package that is installed",
    "values",
    { "node_modules/values/package.json": `{ "main": "values.js" }`, "node_modules/values/values.js": on },
    false,
  ],
  [
    "a package outside of the repository",
    "values",
    {
      "../tmes-values/package.json": `{ "main": "values.js" }`,
      "../tmes-values/values.js": on,
      "node_modules/values": "->../tmes-values",
    },
    false,
  ],
  [
    "a target outside of the repository",
    "#values",
    { "package.json": `{ "imports": { "#values": "./../tmes-values.ts" } }`, "../tmes-values.ts": on },
    false,
  ],
  [
    "paths that extend each other",
    "@lib/values",
    { "tsconfig.json": `{ "extends": "./tsconfig.json" }`, "values.ts": on },
    false,
  ],
])("without types: %s", async (_, specifier, files, known = true) => {
  const isJson = specifier === "#va";
  const main = `${imports}import ${isJson ? "json" : "{ va }"} from "${specifier}";\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: ${isJson ? "json." : ""}va });`;
  expect((await failing({ ...files, "a.ts": main }, false)).filter((line) => line.startsWith("a.ts"))).toEqual(
    known ? ["a.ts:5"] : [],
  );
});

test("callbacks that another file keeps may still run", async () => {
  const files = {
    "a.ts": `${imports}import { register } from "./registry.js";\nregister(() => {\n  const eu = ${tenant};\n  new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });\n});`,
    "registry.ts": `const all: (() => void)[] = [];\nexport const register = (one: () => void): void => { all.push(one); };\nexport const run = (): void => { for (const one of all) one(); };`,
  };
  expect(await failing(files, false)).toEqual([]);
});

test("plain JavaScript that requires JSON, and what ESLint's own parser reads", async () => {
  const required = imports.replaceAll(/import (.*) from (.*);/g, "const $1 = require($2);");
  const files = {
    "a.cjs": `${required}const mail = require("./mail.json");\nconst eu = ${tenant};\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: mail.va });`,
    "mail.json": `{ "va": { "enabled": true } }`,
  };
  expect(await failing(files, "plain JavaScript")).toEqual(["a.cjs:5"]);
});
