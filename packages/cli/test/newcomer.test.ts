/** The probable mistakes of a newcomer: one error for each, that says what to do. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oldestNode, tooOld } from "../src/node-version.ts";
import { compliant } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const humanPlan = `
\u001b[0mTerraform used the selected providers to generate the following execution
plan. Resource actions are indicated with the following symbols:
  \u001b[32m+\u001b[0m create
`;
const events = ["version", "planned_change"]
  .map((type) => `${JSON.stringify({ "@level": "info", "@message": "…", type })}\n`)
  .join("");

/** The mistake, the files, the command, the error and the help. */
type Case = readonly [
  title: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  error: string,
  help: string,
];

const document = (text: string) => ({ "acme.yaml": text });
const check = ["check", "acme.yaml"];
const writeJson = "terraform plan -out=tfplan, then terraform show -json tfplan | tmes check -";

const cases: readonly Case[] = [
  [
    "another apiVersion",
    document(compliant.replace("tmes/v1", "v1")),
    check,
    'acme.yaml:1:1: apiVersion: expected tmes/v1, found the text "v1".',
    "Write apiVersion: tmes/v1. For a newer version, update tmes.",
  ],
  [
    "a name with a colon and without quotes",
    document(compliant.replace(/name: "Organization: Virus"/, "name: Organization: Virus")),
    check,
    "acme.yaml:11:11: Expected valid YAML: Nested mappings are not allowed in compact mappings.",
    'Put a text with a colon in quotes, such as name: "Organization: Virus".',
  ],
  [
    "a bracket that is not closed, and all that is read wrongly after it",
    document(compliant.replace("[DE, FR]", "[DE, FR")),
    check,
    "acme.yaml:7:3: Expected valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
    "Close the bracket or brace.",
  ],
  [
    "tabs",
    document("apiVersion: tmes/v1\ntenant:\n\tname: acme\n"),
    check,
    "acme.yaml:3:1: Expected valid YAML: Tabs are not allowed as indentation.",
    "Indent with spaces.",
  ],
  [
    "a setting that is not below `settings`",
    document(
      'apiVersion: tmes/v1\ntenant: { name: acme }\nitems:\n  - kind: virus-rule\n    name: "A: B"\n    direction: inbound\n',
    ),
    check,
    "acme.yaml:6:5: items[0].direction: unknown key of an item (did you mean `settings.direction`?).",
    "Known here: kind, name, unconfirmed, settings, default.",
  ],
  [
    "a baseline without a configuration",
    { "acme.yaml": compliant },
    ["baseline", "acme.yaml", "--reason", "Old.", "--owner", "@acme/mail", "--expires", "2999-01-01"],
    "there is no tmes.config.yaml for the inputs.",
    "Write one into the root of the repository, for example `packs: [eu-privacy]`.",
  ],
  ["no path", {}, ["check"], "missing required argument 'path'", "`tmes check --help` has examples."],
  ["a path from an unset variable", {}, ["check", ""], "a path is empty.", "Is a variable of the command not set?"],
  [
    "a base from an unset variable",
    {},
    ["gate", "--base", "origin/", "tenants"],
    "option '--base <revision>' argument 'origin/' is invalid. expected a revision such as origin/main. Is a variable of the command not set?",
    "`tmes gate --help` lists its options.",
  ],
  [
    "the output of `terraform plan`",
    { "plan.json": humanPlan },
    ["check", "plan.json"],
    "plan.json: it is a plan as Terraform prints it for people.",
    "Check its JSON: terraform show -json <plan file> | tmes check -",
  ],
  [
    "the log of `terraform plan -json`",
    { "plan.json": events },
    ["check", "plan.json"],
    "plan.json: it is the log that `terraform plan -json` prints, and has no plan.",
    `Write the plan to a file and check its JSON: ${writeJson}`,
  ],
  [
    "Terraform code",
    { "main.tf": 'resource "terraform_data" "x" {}\n' },
    ["check", "main.tf"],
    "main.tf: it is Terraform code, which only Terraform can evaluate.",
    `Check its plan: ${writeJson}`,
  ],
  [
    "a program",
    { "main.ts": 'import { App } from "cdktf";\n' },
    ["check", "main.ts"],
    "main.ts: it is a program, and a check does not run it.",
    "Run it and check what it writes: npx tsx main.ts, then tmes check cdktf.out",
  ],
];

describe("one error that says what to do", () => {
  it.each(cases)("%s", async (_, files, args, error, help) => {
    const cwd = folderWith({ ".git/HEAD": "", ...files });
    const { code, stdout, stderr } = await tmes(args, { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `error: ${error}\n  help: ${help}\n` });
  });

  it("the wrong folder", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "tenants/acme.yaml": compliant, "src/mail/x": "" });
    const { code, stderr } = await tmes(["check", "tenants"], { cwd: join(cwd, "src/mail") });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "error: src/mail/tenants: cannot be read: no such file or folder.\n" +
        "  help: Paths are relative to the current folder. There is ../../tenants.\n",
    });
  });

  it("no git repository for the gate", async () => {
    const { code, stderr } = await tmes(["gate", "--base", "origin/main", "tenants"], { cwd: folderWith({}) });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: .*: git finds no work tree there: not a git repository.*\n {2}help: Run the command in a clone/,
    );
  });

  it("a binary plan from standard input", async () => {
    const { stderr } = await tmes(["check", "-"], { stdin: Uint8Array.of(0x50, 0x4b, 0x03, 0x04) });
    expect(stderr).toBe(
      "error: standard input: it is a binary plan.\n  help: Check its JSON: terraform show -json <plan file> | tmes check -\n",
    );
  });
});

describe("no mistake", () => {
  it("a file that PowerShell wrote with `>`, in UTF-16", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "acme.yaml": compliant });
    const expected = await tmes(["check", "acme.yaml", "--today", "2026-11-27"], { cwd });
    for (const [mark, text] of [
      ["\uFEFF", compliant],
      ["", compliant],
    ] as const) {
      writeFileSync(join(cwd, "acme.yaml"), Buffer.from(`${mark}${text}`, "utf16le"));
      expect(await tmes(["check", "acme.yaml", "--today", "2026-11-27"], { cwd })).toEqual(expected);
    }
  });

  it("no configuration: the report names the pack that counts", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "acme.yaml": compliant });
    const { stdout } = await tmes(["check", "acme.yaml"], { cwd });
    expect(stdout).toMatch(/^Configuration: none found, so pack eu-privacy/m);
  });
});

describe("Node.js that is too old", () => {
  it("is refused by its version, and what package.json asks for is not", () => {
    expect(tooOld("v18.20.8")).toBe(
      "error: tmes needs Node.js 20.19 or later, found v18.20.8.\n  help: Install a newer Node.js, then run the command again.\n",
    );
    for (const version of ["v20.18.3", "v16.0.0"]) expect(tooOld(version), version).toBeDefined();
    for (const version of ["v20.19.0", "v22.1.0", process.version]) expect(tooOld(version), version).toBeUndefined();
    const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
      readonly engines: { readonly node: string };
    };
    expect(engines.node).toBe(`>=${oldestNode}`);
  });
});
