/** Bad input: each with one clear line that says where, a line of help, exit 2, and nothing written. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createOpa, readBundle } from "@tmes-as-code/opa";
import { describe, expect, it } from "vitest";
import { compliant } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const plan = {
  format_version: "1.2",
  terraform_version: "1.11.4",
  planned_values: { root_module: {} },
  resource_changes: [],
  complete: true,
  errored: false,
};
const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
const json = {
  apiVersion: "tmes/v1",
  tenant: { name: "acme-eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
  items: [],
};

/** File name, content, and what the error line must look like after `error: <file>`. */
const cases: readonly (readonly [title: string, file: string, content: string | Uint8Array, error: RegExp])[] = [
  ["a truncated plan", "plan.json", JSON.stringify(plan).slice(0, 90), /^:1:91: .*cut off/],
  ["a plan of another version", "plan.json", JSON.stringify({ ...plan, format_version: "2.0" }), /^:1:\d+: .*2\.0/],
  ["a plan that failed", "plan.json", JSON.stringify({ ...plan, errored: true, complete: false }), /errored|failed/],
  ["JSON that is not a plan", "x.json", JSON.stringify({ hello: "world" }), /expected/i],
  ["a binary plan", "tfplan", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00), /: it is a binary plan\.$/],
  ["an empty file", "x.yaml", "", /empty/],
  [
    "an empty list",
    "x.json",
    "[]",
    /Expected at least one tenant document, found an empty list: there is nothing to check\.$/,
  ],
  [
    "an unknown kind",
    "x.yaml",
    compliant.replace("kind: virus-rule", "kind: virus-rul"),
    /^:\d+:\d+: .*did you mean `virus-rule`/,
  ],
  [
    "an unknown setting",
    "x.yaml",
    compliant.replace("virtualAnalyzer:", "virtualAnalyser:"),
    /^:\d+:\d+: .*did you mean/,
  ],
  [
    "a value of the wrong type",
    "x.yaml",
    compliant.replace("enabled: true", 'enabled: "true"'),
    /^:\d+:\d+: .*settings\.enabled: expected true or false.*found/,
  ],
  ["a document of another version", "x.yaml", compliant.replace("tmes/v1", "tmes/v9"), /^:1:\d+: .*tmes\/v1/],
  ["duplicate keys in YAML", "x.yaml", compliant.replace("site: eu", "site: eu\n  site: us"), /^:5:\d+: /],
  [
    "duplicate keys in JSON",
    "x.json",
    JSON.stringify(json).replace('"site":"eu"', '"site":"eu","site":"us"'),
    /^:1:\d+: /,
  ],
  [
    "a __proto__ key",
    "x.json",
    JSON.stringify(json).replace('"site"', '"__proto__":{},"site"'),
    /^:1:\d+: .*__proto__/,
  ],
  ["deep nesting", "x.json", deep, /^:1:\d+: .*(nest|deep)/i],
  [
    "invalid UTF-8",
    "x.yaml",
    Uint8Array.of(...Buffer.from("apiVersion: tmes/v1\n# "), 0xff, 0x0a),
    /^:2:3: Expected UTF-8 text, found byte FF/,
  ],
];

describe("a file", () => {
  it.each(cases)("that is %s", async (_, file, content, error) => {
    const cwd = folderWith({ ".git/HEAD": "", [file]: content });
    await expectRefusal(["check", file], cwd, file, error);
  });

  it("that is not there", async () => {
    const cwd = folderWith({ ".git/HEAD": "" });
    await expectRefusal(["check", "nowhere.json"], cwd, "nowhere.json", /^: cannot be read: no such file or folder\.$/);
  });

  it("that cannot be read", async () => {
    const cwd = folderWith({ ".git/HEAD": "" });
    symlinkSync("x.yaml", join(cwd, "x.yaml"));
    await expectRefusal(["check", "x.yaml"], cwd, "x.yaml", /^: cannot be read: too many symbolic links\.$/);
  });

  it("with several faults gets a line for each", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      "x.yaml": compliant.replaceAll("level: organization", "levle: organization"),
    });
    const { code, stderr } = await tmes(["check", "x.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr.match(/^error: x\.yaml:\d+:\d+: /gm)).toHaveLength(2);
  });
});

describe("a folder", () => {
  it.each([
    ["without anything to check", { "sub/package.json": "{}" }, "sub", [], /^: there is nothing to check in it/],
    [
      "said to be a synth, and none",
      { "sub/x.yaml": compliant },
      "sub",
      ["--as", "synth"],
      /^: it is not what a synth writes/,
    ],
    [
      "said to be a plan",
      { "sub/x.yaml": compliant },
      "sub",
      ["--as", "plan"],
      /^: a plan is a file, and this is a folder\.$/,
    ],
  ])("%s", async (_, files, name, args, error) => {
    const cwd = folderWith({ ".git/HEAD": "", ...files });
    await expectRefusal(["check", name, ...args], cwd, name, error);
  });
});

const opa = await createOpa();

describe("a bundle", () => {
  const shipped = dirname(createRequire(import.meta.url).resolve("@tmes-as-code/policies/bundle/manifest.json"));
  const damaged = (damage: (folder: string) => void): string => {
    const cwd = folderWith({ ".git/HEAD": "", "x.yaml": compliant });
    cpSync(shipped, join(cwd, "bundle"), { recursive: true });
    damage(join(cwd, "bundle"));
    return cwd;
  };
  const edit = (file: string, change: (text: string) => string) => (folder: string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));

  /** A router that gives each rule two verdicts: OPA stops there. */
  const contradict = (folder: string): void => {
    const verdict = (word: string): string => `results[id] := {"verdict": "${word}"} if some id in input.rules`;
    const rego = ["package tmes.main", verdict("pass"), verdict("fail")].join("\n\n");
    const built = opa.build({
      target: "wasm",
      entrypoints: ["tmes/main/results"],
      files: { "main.rego": rego },
    });
    const wasm = readBundle(built).get("policy.wasm");
    if (wasm === undefined) throw new Error("OPA made no policy.wasm.");
    writeFileSync(join(folder, "policy.wasm"), wasm);
  };

  it.each([
    [
      "that is not there",
      (folder: string) => writeFileSync(`${folder}-x`, ""),
      "elsewhere",
      /cannot be read: policy\.wasm is missing/,
    ],
    [
      "with a module that is none",
      (folder: string) => writeFileSync(join(folder, "policy.wasm"), "x"),
      "bundle",
      /policy\.wasm is not a WebAssembly module/,
    ],
    [
      "without its entrypoint",
      edit("manifest.json", (text) => text.replace(/("entrypoint": ?")[^"]+/, "$1tmes/other")),
      "bundle",
      /no entrypoint tmes\/other/,
    ],
    ["whose rule fails", contradict, "bundle", /^error: Rule [a-z-]+ could not be evaluated: .*conflict/],
  ])("%s", async (_, damage, name, error) => {
    const { code, stdout, stderr } = await tmes(["check", "x.yaml", "--bundle", name], { cwd: damaged(damage) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(error);
    expect(stderr.split("\n")).toHaveLength(3);
  });
});

describe("what is unexpected", () => {
  it("shows no stack, and one with TMES_DEBUG=1", async () => {
    const cwd = folderWith({ ".git/HEAD": "" });
    expect((await tmes(["check", "nowhere"], { cwd })).stderr).not.toContain("    at ");
    expect((await tmes(["check", "nowhere"], { cwd, env: { TMES_DEBUG: "1" } })).stderr).toContain("    at ");
  });
});

async function expectRefusal(args: readonly string[], cwd: string, file: string, error: RegExp): Promise<void> {
  const { code, stdout, stderr } = await tmes([...args, "--output", "report.txt"], { cwd });
  const [line = "", ...rest] = stderr.trimEnd().split("\n");
  expect({ code, stdout, start: line.slice(0, `error: ${file}`.length) }, stderr).toEqual({
    code: 2,
    stdout: "",
    start: `error: ${file}`,
  });
  expect(line.slice(`error: ${file}`.length)).toMatch(error);
  expect(rest.filter((text) => !text.startsWith("  help: "))).toEqual([]);
  expect(() => readFileSync(join(cwd, "report.txt"))).toThrow("ENOENT");
}
