/** Workflows and templates: read as their tools read them, with commands that exist. */
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "@tmes-as-code/testing/tmes";
import { expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const templates = join(root, "action/templates");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const all = filesIn(templates);
const workflows = [...all.filter((file) => file.includes("github")), ...filesIn(join(root, ".github/workflows"))];
const guide = join(root, "docs/guides/pipeline.md");
const text = (file: string): string => readFileSync(file, "utf8");

const has = (tool: string): boolean => spawnSync(tool, ["--version"]).status === 0;

it.skipIf(!has("actionlint"))("workflows pass actionlint (needs actionlint)", () => {
  const { stdout, status } = spawnSync("actionlint", [...workflows], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

/** Where a skip is a failure, zizmor may still be missing: CI says so. */
const checksSafety = has("zizmor") || process.env["TMES_NO_SKIP"] !== "1";
const safety = checksSafety ? it.skipIf(!has("zizmor")) : () => undefined;
safety("workflows and the action pass zizmor (needs zizmor)", () => {
  const files = [...workflows, join(root, "action/action.yml")];
  const { stdout, status } = spawnSync(
    "zizmor",
    ["--offline", "--no-progress", "--quiet", "--format=plain", ...files],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect(status, stdout).toBe(0);
});

it("all templates are YAML, but for the container", () => {
  const yaml = all.filter((file) => /\.ya?ml$/.test(file));
  expect(all.length - yaml.length).toBe(1);
  for (const file of yaml) expect(parse(text(file)), file).toBeTypeOf("object");
});

it("every action is pinned to a commit, and named with its version", () => {
  const uses = workflows.flatMap((file) => [...text(file).matchAll(/uses: (\S+)(.*)/g)]);
  expect(uses.length).toBeGreaterThan(8);
  for (const [, action = "", comment] of uses) {
    expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(comment, action).toMatch(action.startsWith("example-org/") ? /# replace both/ : /# v\d+\.\d+\.\d+$/);
  }
});

it("the judge has no permission of the workflow, and no job of the pull request's code has a secret", () => {
  const judge = parse(text(join(templates, "github/tmes-judge.yml"))) as { permissions: object };
  expect(judge.permissions).toEqual({});
  const synth = text(join(templates, "github/tmes-synth.yml"));
  expect((parse(synth) as { permissions: object }).permissions).toEqual({ contents: "read" });
  expect(synth).not.toMatch(/secrets\./);
});

/** Commands of `tmes` in a text, with their options, over continued lines. */
function commandsIn(content: string): readonly (readonly string[])[] {
  const folded = content
    .replaceAll(/\\\n\s*/g, " ")
    .replaceAll(/>-\n\s+(.*)\n\s+(--.*)\n(?:\s+(--.*)\n)?/g, " $1 $2 $3\n");
  return [...folded.matchAll(/(?:^|[\s`/$])tmes ((?:check|gate|policy|diff|merge)\b[^\n`|#]*)/g)].map(([, line = ""]) =>
    line.split(/\s+/),
  );
}

it("commands and options in templates and guide exist", () => {
  const used = [...all, guide].flatMap((file) => commandsIn(text(file)));
  const options = new Map<string, Set<string>>();
  for (const [name = "", ...rest] of used) {
    const key = name === "policy" ? `policy ${rest[0] ?? ""}` : name;
    const named = rest.filter((word) => word.startsWith("--")).map((word) => word.split("=")[0] ?? "");
    options.set(key, new Set([...(options.get(key) ?? []), ...named]));
  }
  expect([...options.keys()]).toEqual(expect.arrayContaining(["gate", "check"]));
  expect([...(options.get("gate") ?? [])]).toEqual(expect.arrayContaining(["--base-plan", "--packages", "--output"]));
  for (const [name, named] of options) {
    const help = execFileSync(process.execPath, [...command, ...name.split(" "), "--help"], { encoding: "utf8" });
    for (const option of named) expect(help, `tmes ${name}`).toMatch(new RegExp(`${option}\\b`));
  }
});
