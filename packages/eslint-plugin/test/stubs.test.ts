/** What ESLint offers for items that every tenant has and that are not declared: complete stubs, where they belong. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import json from "@eslint/json";
import { readTenantDocuments } from "@tmes-as-code/policy";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import * as yamlParser from "yaml-eslint-parser";
import plugin from "../src/index.ts";
import { recordSynth } from "./record-synth.ts";

let root = "";

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-stubs-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

beforeEach(() => {
  root = temporary();
  mkdirSync(join(root, ".git"));
  writeFileSync(join(root, "tmes.config.yaml"), "packs: [eu-privacy]\n");
  vi.stubEnv("CI", undefined);
  vi.stubEnv("XDG_CACHE_HOME", temporary());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

/** What the pack's configuration reports. */
function lint(text: string, file: string): Linter.LintMessage[] {
  const config = plugin.configs["eu-privacy"] ?? {};
  return new Linter({ cwd: root }).verify(
    text,
    [
      { ...config, files: ["**/*.{ts,js,cjs,mjs,yaml}"] },
      { files: ["**/*.ts"], languageOptions: { parser } },
      { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
      { files: ["**/*.yaml"], languageOptions: { parser: yamlParser } },
      { ...config, files: ["**/*.json"], plugins: { ...config.plugins, json }, language: "json/json" },
    ],
    { filename: join(root, file) },
  );
}

/** What each message offers. */
const offers = (text: string, file: string): readonly string[] =>
  lint(text, file).flatMap(({ suggestions = [] }) => suggestions.map(({ desc }) => desc));

/** A text after the first offer that begins so. */
function applied(text: string, file: string, offer: string): string {
  const all = lint(text, file).flatMap(({ suggestions = [] }) => suggestions);
  const fix = all.find(({ desc }) => desc.startsWith(offer))?.fix;
  if (fix === undefined) throw new Error(`There is no offer ${offer} among ${all.map(({ desc }) => desc).join("; ")}`);
  return text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
}

const directory = 'Declare directory-import "settings"';

describe("a document", () => {
  const head = `apiVersion: tmes/v1
tenant: { name: eu, site: eu, edition: advanced, dataSubjects: [DE] }
`;
  const item = `kind: log-retrieval`;
  test.each([
    ["an empty list", "t.yaml", `${head}items: []\nx-more: 1\n`],
    ["a list with hyphens", "t.yaml", `${head}items:\n  - ${item} # kept\n    name: settings # last\n\n# end\n`],
    ["hyphens below their key", "t.yaml", `${head}items:\n- ${item}\n  name: settings`],
    ["a list in brackets", "t.yaml", `${head}items: [{ ${item}, name: settings }]\n`],
    ["carriage returns", "t.yaml", `${head}items: []\n`.replaceAll("\n", "\r\n")],
    [
      "an empty list",
      "t.json",
      `{ "apiVersion": "tmes/v1", "tenant": { "name": "eu", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"] }, "items": [] }`,
    ],
    [
      "a list",
      "t.json",
      `{\n  "apiVersion": "tmes/v1",\n  "tenant": { "name": "eu", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"] },\n  "items": [\n    { "kind": "log-retrieval", "name": "settings" }\n  ]\n}\n`,
    ],
  ])("with %s: %s", (_, file, given) => {
    const text = given.replace("x-more: 1\n", "");
    const all = applied(text, file, "Declare all ");
    const [tenant] = readTenantDocuments(all, file).tenants;
    const isUnconfirmed = (unknowns: readonly { readonly reason: string }[]): boolean =>
      unknowns.some(({ reason }) => reason === "unconfirmed");
    const added = tenant?.items.filter(({ unknowns }) => isUnconfirmed(unknowns)) ?? [];
    expect(added.length).toBeGreaterThan(5);
    expect(tenant?.items.length).toBe(added.length + (text.includes("log-retrieval") ? 1 : 0));
    // Nothing is left that is not declared, and nothing is a failure because of a stub.
    expect(lint(all, file)).toEqual([]);
    const one = applied(text, file, directory);
    expect(readTenantDocuments(one, file).tenants[0]?.items.map(({ kind }) => kind)).toContain("directory-import");
    expect(one).toContain(text.includes("# last") ? "name: settings # last\n" : "");
  });
});

describe("a program, after a synth", () => {
  const claims = `{ name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] }`;
  const made = `new TmesTenant(stack, "tenant", ${claims})`;
  const typed = `import { App, TerraformStack } from "cdktf";\nconst stack = new TerraformStack(new App(), "mail");\n`;
  const required = `const { App, TerraformStack } = require("cdktf");\nconst stack = new TerraformStack(new App(), "mail");\n`;
  const named = `import { TmesTenant } from "@tmes-as-code/constructs";\n`;

  /** The program after the stub of Email Recovery was put in. */
  function declared(file: string, code: string): string {
    const before = code.slice(0, /new (?:\w+\.)?TmesTenant\(|super\(/.exec(code)?.index ?? 0).split("\n");
    const tenantAt = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    recordSynth(root, code, { made: [], tenantAt, file });
    const after = applied(code, file, directory);
    // The text is another one, so that the synth no longer counts: what is read decides.
    expect(lint(after, file)).toEqual([]);
    return after;
  }

  test("has a finding for what every tenant has and the code does not declare", () => {
    const code = `${named}${typed}const tenant = ${made};\n`;
    expect(lint(code, "main.ts")).toEqual([]);
    recordSynth(root, code, { made: [], tenantAt: { file: "main.ts", line: 4, column: 16 } });
    expect(lint(code, "main.ts")).toMatchObject([
      {
        ruleId: "tmes/undetermined",
        severity: 1,
        line: 4,
        column: 20,
        message: expect.stringMatching(
          /^At the last synth: Cannot be decided: .*directory-import "settings"/,
        ) as string,
      },
    ]);
    expect(offers(code, "main.ts")[0]).toMatch(/^Declare all \d+ of them with /);
    expect(lint(applied(code, "main.ts", "Declare all "), "main.ts")).toEqual([]);
  });

  test("gets a complete stub behind the tenant, and the import", () => {
    expect(declared("main.ts", `${named}${typed}export const acme = ${made}; // ours\nexport const x = 1;\n`)).toBe(
      `import { TmesTenant, TmesDirectoryImport } from "@tmes-as-code/constructs";
${typed}export const acme = ${made}; // ours

// Directory import. Console: Administration > Directory Management > Directory Import.
new TmesDirectoryImport(acme, "directory-import", {
  unconfirmed: true,
  // Whether lists of recipients are imported: sends their addresses (notice: Directory Import). Source: Trend
  // Micro Email Security Data Collection Notice.
  enabled: false,
  // Whether the lists carry people's names besides their addresses (notice: Directory Import). Source: Trend
  // Micro Email Security Data Collection Notice.
  displayNames: false,
});
export const x = 1;
`,
    );
  });

  test.each([
    [
      "a class's field",
      "main.ts",
      `${named}${typed}class A { tenant; constructor() {\n    this.tenant = ${made};\n  } }\nnew A();`,
      "new TmesDirectoryImport(this.tenant, ",
    ],
    [
      "a class of its own",
      "main.ts",
      `${named}${typed}class A extends TmesTenant { constructor() {\n    super(stack, "tenant", ${claims});\n  } }\nnew A();`,
      "    new TmesDirectoryImport(this, ",
    ],
    [
      "no variable",
      "main.ts",
      `${named}${typed}const tenant = 1;\n${made} as TmesTenant;\nexport { tenant };`,
      `const tenant2 = new TmesTenant(stack`,
    ],
    [
      "a namespace",
      "main.ts",
      `import * as tmes from "@tmes-as-code/constructs";\n${typed}const t = ${made.replace("Tmes", "tmes.Tmes")};`,
      `new tmes.TmesDirectoryImport(t, `,
    ],
    [
      "imports on several lines",
      "main.ts",
      `import {\n  TmesTenant,\n} from "@tmes-as-code/constructs";\n${typed}const t = ${made};`,
      `{\n  TmesTenant,\n  TmesDirectoryImport,\n}`,
    ],
    [
      "plain JavaScript",
      "main.mjs",
      `${named}${typed}const t = ${made};`,
      `import { TmesTenant, TmesDirectoryImport } from`,
    ],
    [
      "CommonJS",
      "main.cjs",
      `const { TmesTenant } = require("@tmes-as-code/constructs");\n${required}const t = ${made};`,
      `const { TmesTenant, TmesDirectoryImport } = require(`,
    ],
    [
      "CommonJS, one by one",
      "main.cjs",
      `const TmesTenant = require("@tmes-as-code/constructs").TmesTenant;\n${required}const t = ${made};`,
      `;\nconst { TmesDirectoryImport } = require("@tmes-as-code/constructs");\n`,
    ],
    [
      "an id that is taken",
      "main.ts",
      `${named}${typed}export const id = "directory-import";\nconst t = ${made};`,
      `(t, "directory-import 2", `,
    ],
  ])("with %s: %s", (_, file, code, expected) => {
    expect(declared(file, code)).toContain(expected);
  });

  test.each([
    ["a name that means something else", `${named}${typed}class TmesDirectoryImport {}\nconst t = ${made};`],
    [
      "a type of that name",
      `import { TmesTenant, type TmesDirectoryImport } from "@tmes-as-code/constructs";\n${typed}const t = ${made};`,
    ],
    ["no statement to follow", `${named}${typed}export const make = () => ${made};\nmake();`],
    ["no statement of its own", `${named}${typed}if (stack) ${made};`],
  ])("is offered nothing with %s", (_, code) => {
    expect(() => declared("main.ts", code)).toThrow("There is no offer");
  });
});
