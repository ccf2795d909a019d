/** `npm run new`: what it writes, what it refuses, and that CONTRIBUTING.md names the same files. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { kinds } from "@tmes-as-code/catalog";
import { createOpa } from "@tmes-as-code/opa";
import { build, readSources } from "@tmes-as-code/policy-build";
import { runs } from "@tmes-as-code/testing/runs";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { additions } from "../scripts/new/index.ts";
import { layOut } from "../scripts/new/index.ts";
import { unfilled } from "../scripts/unfilled.mjs";

const root = join(import.meta.dirname, "..");
const tree = {
  read: (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined,
};

/** One of each, with what its names stand for in CONTRIBUTING.md. */
const examples = {
  rule: {
    args: ["digest-actions-checked", "logon-access-control.applyToDigestActions"],
    names: "digest-actions-checked=<id>",
  },
  setting: { args: ["message-size.notifySender"], names: "message-size=<kind>" },
  kind: { args: ["mail-banner"], names: "mail-banner=<id>" },
  format: { args: ["toml"], names: "toml=<id>" },
  surface: { args: ["vault"], names: "vault=<id>" },
} satisfies Record<keyof typeof additions, { args: readonly string[]; names: string }>;

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "tmes-new-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe.each(Object.entries(examples))("npm run new %s", (what, { args, names }) => {
  const { files } = layOut(tree, [what, ...args]);
  const [name = "", stands = ""] = names.split("=");

  test("writes the files that CONTRIBUTING.md lists", () => {
    const [, section = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split(`\n### Add a ${what}\n`);
    const [own = ""] = section.split(/\n##/);
    const listed = [...own.matchAll(/^- `([^`]+)`:/gm)].map(([, path]) => path);
    expect(files.map(({ path }) => path.replaceAll(name, stands)).sort()).toEqual(listed.sort());
  });

  test("leaves marked places, which are refused while they are there", () => {
    const folder = scratch();
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const marked = new Set(unfilled(folder).map((place) => place.split(":")[0]));
    // The others hold data alone, which tests and the compiler look at.
    const own = files.filter(({ isNew, path }) => isNew && !path.includes("policies/rules/")).map(({ path }) => path);
    expect([...marked]).toEqual(expect.arrayContaining([...own, "CHANGELOG.md"]));
  });
});

test("nothing in the project is left to be filled in", () => {
  expect(unfilled(root)).toEqual([]);
});

test.each([
  [[], "what is to be added is not given"],
  [["ruel", "a"], "`ruel` cannot be added (did you mean `rule`?)"],
  [["rule"], "the id is missing"],
  [["kind", "a", "b"], "there are too many arguments"],
  [["rule", "No_Sandbox"], "`No_Sandbox` cannot be a rule's id"],
  [["rule", "virtual-analyzer-off"], "there is a rule virtual-analyzer-off already"],
  [["rule", "a", "virus-rul"], "there is no kind `virus-rul` (did you mean `virus-rule`?)"],
  [["rule", "a", "virus-rule.enabeld"], "kind virus-rule has no setting `enabeld` (did you mean `enabled`?)"],
  [["setting", "message-sise.a"], "there is no kind `message-sise` (did you mean `message-size`?)"],
  [["setting", "message-size"], "`` cannot be the path of a setting"],
  [["setting", "message-size.Notify"], "`Notify` cannot be the path of a setting"],
  [["setting", "message-size.maximumMegabytes"], "kind message-size has a setting `maximumMegabytes` already"],
  [["setting", "ip-reputation.quickIpList"], "kind ip-reputation has a setting `quickIpList.level` already"],
  [["kind", "Mail"], "`Mail` cannot be the id of a kind"],
  [["kind", "message-size"], "there is a kind message-size already"],
  [["format", "a-b"], "`a-b` cannot be the id of a format"],
  [["format", "junit"], "there is a format junit already"],
  [["surface", "plan"], "there is a surface plan already"],
])("refuses %j, and names what is expected", (args, message) => {
  expect(() => layOut(tree, args)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message), hint: expect.any(String) }),
  );
});

test("a setting can be added to every kind", () => {
  for (const { id } of kinds) {
    const [kind] = layOut(tree, ["setting", `${id}.brandNew`]).files;
    expect(kind?.text, id).toMatch(
      /import \{[^}]*\bbool\b[^}]*\} from "\.\.\/declare\.ts";[\s\S]*\n {4}bool\("brandNew", \{/,
    );
  }
});

test("the cases of a rule about a setting with a switch show it off", () => {
  const { files } = layOut(tree, ["rule", "macros", "virus-rule.virtualAnalyzer.macroFiles"]);
  const text = files.find(({ path }) => path === "test/conformance/cases/macros.yaml")?.text ?? "";
  expect(parse(text)).toMatchObject({
    dormant: {
      "the value is wrong, and its switch is off": {
        settings: { virtualAnalyzer: { enabled: false, macroFiles: true } },
        verdict: "pass",
      },
    },
  });
});

/** What the walks answer, by how the mark begins. */
const answers: Readonly<Record<string, string>> = {
  "a requirement in": "Treat actions in digests as logons",
  "why it matters":
    "An action in a digest releases mail. Anyone who gets hold of the digest can take it from any address.",
  "when the rule": "Never, because every tenant has this page.",
  "why this article": "Data protection by design and by default.",
  "what is wrong, as": "Tenant {tenant} does not treat actions in digests as logons.",
  "what it finds": "It finds digests whose actions work from any address.",
  "the console's label": "Notify the sender",
  "what it does": "Tells the sender that the message is too large.",
  "title of": "Message size settings of the console",
  "its address": "https://docs.trendmicro.com/en-us/documentation/article/example",
  "the date": "2026-01-31",
  "why no rule": "It tells senders about their own message; nothing more leaves.",
  "what it is": "It tells senders that a message is too large.",
};

/** As a newcomer runs them: an ordinary run, and no run within this one. */
const ordinary = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith("VITEST") || key === "VITEST_MAX_WORKERS"),
  ),
  TMES_RUNS: "1",
  TMES_TESTS: "ordinary",
  // A filter skips all others.
  TMES_NO_SKIP: "0",
};

/** Walks an addition in a copy of the repository, as its guide says, and runs what the commands below run. */
function walk(what: keyof typeof examples, commands: readonly (readonly string[])[]): void {
  const copy = scratch();
  const left = new Set(["node_modules", ".git", ".cache"]);
  // The folders node_modules of packages are links into the root's and to each other, and stay so.
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !left.has(relative(root, from)) && !from.split(sep).includes(".cache"),
  });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const node = (args: readonly string[], cwd = copy): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env: ordinary, encoding: "utf8" });
    expect(status, `${args.join(" ")}\n${stdout}${stderr}`).toBe(0);
  };
  const tsx = ["--import", import.meta.resolve("tsx"), "--conditions=@tmes-as-code/source"];
  node([...tsx, "scripts/new.ts", what, ...examples[what].args]);
  const open = new Set(unfilled(copy).map((place) => place.split(":")[0] ?? ""));
  expect(open.size).toBeGreaterThan(2);
  for (const path of open) writeFileSync(join(copy, path), filledIn(readFileSync(join(copy, path), "utf8")));
  expect(unfilled(copy)).toEqual([]);
  for (const [first = "", ...rest] of commands) {
    if (first === "vitest") node([join(root, "node_modules/vitest/vitest.mjs"), "run", ...rest]);
    else node([...tsx, ...rest], join(copy, first));
  }
}

function filledIn(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/FILL IN \([^)]*emove this line/.test(line))
    .join("\n")
    .replaceAll(/FILL IN \(([^)]*)\)/g, (mark, asked: string) => {
      const answer = Object.entries(answers).find(([start]) => asked.startsWith(start));
      if (answer === undefined) throw new Error(`No answer to ${mark}.`);
      return answer[1];
    });
}

test("a new rule compiles alone, and its own tests pass", async () => {
  const folder = "policies/rules/digest-actions-checked/";
  const own = (ending: RegExp): Readonly<Record<string, string>> =>
    Object.fromEntries(
      layOut(tree, ["rule", ...examples.rule.args])
        .files.filter(({ path }) => path.startsWith(folder) && ending.test(path))
        .map(({ path, text }) => [path.slice("policies/".length), filledIn(text)]),
    );
  const { rego, adapters } = readSources(join(root, "policies"));
  const shared = Object.fromEntries(Object.entries(rego).filter(([path]) => !path.startsWith("rules/")));
  const opa = await createOpa();
  const alone = { ...shared, ...own(/rule\.rego$/) };
  const one = {
    ruleIds: ["digest-actions-checked"],
    tests: {},
    packs: {},
    witnesses: {},
    samples: {},
    lock: undefined,
  };
  const built = build(opa, { ...one, rego: alone, adapters });
  const results = opa.test({
    files: { ...alone, ...own(/_test\.rego$/), "data.json": built.plainData },
    timeout: 60,
  });
  // OPA says in no fixed order what its tests gave.
  expect(Object.fromEntries(results.map(({ name, fail, error }) => [name, fail ?? error]))).toEqual({
    test_fails: undefined,
    test_passes: undefined,
    test_an_undeclared_setting_is_undetermined: undefined,
  });
});

// Minutes: a build of all rules and their tests. `npm run test:exhaustive` walks.
if (runs(1) > 1) {
  describe("the guide leads to green", () => {
    test("for a rule", { timeout: 900_000 }, () => {
      walk("rule", [
        ["policies", "scripts/build.ts"],
        ["policies", "scripts/build.ts", "--docs"],
        ["vitest", ...["unruled", "packs", "remediation", "build", "rego"].map((name) => `policies/test/${name}`)],
        [
          "vitest",
          "-t",
          "digest-actions-checked",
          "policies/test/expected",
          "test/conformance/corpus",
          "test/conformance/reads",
        ],
      ]);
    });
    test("for a setting", { timeout: 900_000 }, () => {
      walk("setting", [
        ["packages/catalog", "scripts/generate.ts"],
        ["packages/constructs", "scripts/generate.ts"],
        ["policies", "scripts/build.ts"],
        ["policies", "scripts/build.ts", "--docs"],
        [
          "vitest",
          "packages/catalog/test",
          "policies/test/unruled",
          "policies/test/build",
          "packages/constructs/test/types",
        ],
      ]);
    });
  });
}
