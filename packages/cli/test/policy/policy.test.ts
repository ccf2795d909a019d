/** `tmes policy` as its user runs it. One folder goes through all commands; others are spoiled on purpose. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderWith, spawnTmes, tmes } from "../run.ts";
import { startFiles, startOf } from "../../src/policy/start.ts";

const slow = 400_000;

const id = "acme-no-log-retrieval";
const rule = `rules/${id}`;

/** A folder `policies` with the rule that `tmes policy new` writes, its placeholders written, and changes to its files. */
function policies(
  changes: Readonly<Record<string, (text: string) => string>> = {},
  more: Readonly<Record<string, string>> = {},
): string {
  const files = Object.entries(startFiles(startOf(id, "log-retrieval", undefined))).map(([name, text]) => [
    `policies/${rule}/${name}`,
    (changes[name] ?? ((same) => same))(text.replaceAll("TODO ", "")),
  ]);
  return folderWith({ ...Object.fromEntries(files), ...more });
}

const pack = `id: acme
title: What acme agreed
description: The rules of the works agreement on mail filtering.
audience: Everybody who changes a tenant of acme.
rules:
  ${id}: { severity: error }
undetermined:
  editor: { undeclared: warn, other: "off" }
  synth: { undeclared: warn, other: warn }
  plan: { undeclared: error, other: error }
  state: { undeclared: error, other: error }
  document: { undeclared: error, other: error }
`;

describe("a new rule", { timeout: slow }, () => {
  it("is written, passes test and docs as it stands, and check once its placeholders are", async () => {
    const cwd = folderWith({ ".keep": "" });
    const written = await tmes(["policy", "new", id, "--kind", "log-retrieval"], { cwd });
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(written.stdout).toContain("Wrote policies/rules/acme-no-log-retrieval: rule.rego, rule_test.rego,");
    writeFileSync(
      join(cwd, "policies", "rules", id, "expected.yaml"),
      'findings:\n  - acme log-retrieval "settings" item.settings.enabled\n',
    );

    const tested = await tmes(["policy", "test", "--min-coverage", "100"], { cwd });
    expect(tested).toMatchObject({ code: 0, stderr: "" });
    expect(tested.stdout).toMatch(
      /tests +3 passed\n +coverage +100 % of \d+ lines\n +samples +1 finding in violating.yaml, none in/,
    );
    expect(tested.stdout).toMatch(/time +worst case [\d.e+-]+ × that of the built-in rule syslog-tls\n/);
    const unwritten = await tmes(["policy", "check"], { cwd });
    expect(unwritten.code).toBe(1);
    expect(unwritten.stderr).toContain(
      `error: policies/${rule}/rule.rego:6: description is still the text of a new rule.`,
    );
    expect(await tmes(["policy", "build"], { cwd })).toMatchObject({ code: 2, stdout: "", stderr: unwritten.stderr });
    expect(await tmes(["policy", "docs", "--check"], { cwd })).toMatchObject({
      code: 0,
      stdout: "policies/docs is up to date.\n",
    });
    const page = readFileSync(join(cwd, "policies", "docs", "rules", `${id}.md`), "utf8");
    expect(page).toContain("`item.settings.enabled`");
    expect(page).toContain("ESLint rule `tmes/custom` of eslint-plugin-tmes;");

    const again = await tmes(["policy", "new", id, "--kind", "log-retrieval"], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain(
      "policies/rules/acme-no-log-retrieval: there is already such a rule; nothing was written.",
    );
    rmSync(join(cwd, "policies", "docs", "rules", "README.md"));
    const stale = await tmes(["policy", "docs", "--check"], { cwd });
    expect(stale.code).toBe(1);
    expect(stale.stderr).toContain("policies/docs/rules/README.md is missing.");
  });

  it.each([
    [["log-retrival"], "there is no kind `log-retrival` (did you mean `log-retrieval`?)."],
    [["log-retrieval", "--setting", "enable"], "kind log-retrieval has no setting `enable` (did you mean `enabled`?)."],
    [["message-size"], "a rule about message-size cannot be started by itself"],
  ])("of kind %j cannot be started", async ([kind = "", ...rest], message) => {
    const cwd = folderWith({ ".keep": "" });
    const { code, stdout, stderr } = await tmes(["policy", "new", id, "--kind", kind, ...rest], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("needs an id that no built-in rule has", async () => {
    const cwd = folderWith({ ".keep": "" });
    const { code, stderr } = await tmes(["policy", "new", "log-retrieval-off", "--kind", "log-retrieval"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("there is a built-in rule log-retrieval-off.");
  });
});

describe("what cannot be used ends with exit 2 and its place", { timeout: slow }, () => {
  const broken = (change: (text: string) => string): string => policies({ "rule.rego": change });
  const lineOf = (text: string): string => {
    const lines = (startFiles(startOf(id, "log-retrieval", undefined))["rule.rego"] ?? "").split("\n");
    return String(lines.findIndex((line) => line.includes(text)) + 1);
  };
  const condition = "input.item.settings.enabled == true";

  it.each<[string, () => string, string]>([
    [
      "a setting that does not exist",
      () => broken((text) => text.replace(condition, "input.item.settings.enable == true")),
      `policies/${rule}/rule.rego:${lineOf(condition)}: kind log-retrieval has no setting enable (did you mean \`enabled\`?).`,
    ],
    [
      "a switch compared with a text",
      () => broken((text) => text.replace(condition, 'input.item.settings.enabled == "yes"')),
      `policies/${rule}/rule.rego:${lineOf(condition)}: compares boolean with string, which is never equal.`,
    ],
    [
      "a builtin that WebAssembly lacks",
      () => broken((text) => text.replace(condition, "time.now_ns() > 0")),
      `policies/${rule}/rule.rego:${lineOf(condition)}: rego_type_error: undefined function time.now_ns`,
    ],
    [
      "METADATA with a wrong word",
      () => broken((text) => text.replace("severity: error", "severity: fatal")),
      `policies/${rule}/rule.rego:${lineOf("severity: error")}: custom.severity is "fatal"; expected error or warn.`,
    ],
    [
      "a pack with a wrong rule",
      () => policies({}, { "policies/packs/acme.yaml": pack.replace(`${id}:`, "acme-no-log-retrival:") }),
      "policies/packs/acme.yaml:6: there is no rule acme-no-log-retrival (did you mean `acme-no-log-retrieval`?).",
    ],
    [
      "a pack named like a built-in one",
      () => policies({}, { "policies/packs/strict.yaml": pack.replace("id: acme", "id: strict") }),
      "policies/packs/strict.yaml:1: there is a built-in pack of this name.",
    ],
    [
      "a pack with a wrong word",
      () => policies({}, { "policies/packs/acme.yaml": pack.replace("{ severity: error }", "error") }),
      `policies/packs/acme.yaml:6: rules.${id} is the text "error"; expected a map.`,
    ],
    [
      "a package that no bundle holds",
      () => policies({}, { [`policies/${rule}/helpers.rego`]: "# Helpers\npackage acme.helpers\n\non := true\n" }),
      `policies/${rule}/helpers.rego:2: the package is acme.helpers.`,
    ],
    [
      "a negation that engines read differently",
      () =>
        policies(
          { "rule.rego": (text) => text.replace(condition, 'some name in ["a"]\n\tnot data.tmes.acme[name].on') },
          { [`policies/${rule}/helpers.rego`]: "package tmes.acme.a\n\non := input.item.settings.enabled == true\n" },
        ),
      `policies/${rule}/rule.rego:${String(Number(lineOf(condition)) + 1)}: \`not\` before a rule that name chooses: OPA's WebAssembly and its interpreter give different results.`,
    ],
    ["no folder", () => folderWith({ ".keep": "" }), "policies: there is no such folder."],
  ])("%s", async (_, make, message) => {
    const { code, stdout, stderr } = await tmes(["policy", "check"], { cwd: make() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`error: ${message}`);
  });
});

describe("a rule's version", { timeout: slow }, () => {
  it("is noted by a build, and holds what the rule means", async () => {
    const cwd = policies();
    const path = join(cwd, "policies", rule, "rule.rego");
    const lock = join(cwd, "policies", "rules.lock.json");
    const change = (text: string, by: string): void => {
      const before = readFileSync(path, "utf8");
      expect(before).toContain(text);
      writeFileSync(path, before.replace(text, by));
    };
    const check = () => tmes(["policy", "check"], { cwd });
    const build = () => tmes(["policy", "build"], { cwd });
    expect((await check()).stdout).toContain(
      "policies/rules.lock.json lacks the version of 1 rule: `tmes policy build` writes it.",
    );
    expect(await build()).toMatchObject({ code: 0, stderr: "" });
    const noted = readFileSync(lock, "utf8");
    expect(await check()).toMatchObject({
      code: 0,
      stdout: "1 rule checked: compiled, METADATA, reads, types, versions.\n",
      stderr: "",
    });

    change("enabled == true\n}", "enabled == true # that is: not off\n}");
    expect(await check()).toMatchObject({ code: 0, stderr: "" });
    change("enabled == true", "enabled != false");
    const message = `policies/${rule}/rule.rego:10: the rule changed (${rule}/rule.rego), and its version is still 1: exceptions from ${id}@1 would cover what was not approved.`;
    const changed = await check();
    expect(changed.code).toBe(1);
    expect(changed.stderr).toContain(`error: ${message}`);
    expect(changed.stderr).toContain("help: Raise the version to 2;");
    expect(await build()).toMatchObject({
      code: 0,
      stderr: `note: ${message} \`tmes policy check\` says what to do.\n`,
    });
    expect(readFileSync(lock, "utf8")).toBe(noted);

    change("version: 1", "version: 2");
    expect(await build()).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(lock, "utf8")).toContain('"version": 2');
    expect(await check()).toMatchObject({ code: 0, stderr: "" });
  });

  it("is asked of a file that is as it was written", async () => {
    const cwd = policies({}, { "policies/rules.lock.json": "{" });
    const { code, stderr } = await tmes(["policy", "check"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: policies/rules.lock.json: is not as it was written.");
  });
});

describe("what is to fix ends with exit 1 and its place", { timeout: slow }, () => {
  it("says what tests and documents show", async () => {
    const cwd = policies({
      "rule.rego": (text) =>
        `${text}\nfinding contains {"path": ["item", "name"], "expected": {"absent": true}} if {\n\tinput.item.settings.enabled == false\n\tinput.item.name == "other"\n}\n`,
      "violating.yaml": (text) => text.replace("enabled: true", "enabled: false"),
      "compliant.yaml": (text) => text.replace("enabled: false", "enabled: true"),
    });
    const { code, stdout, stderr } = await tmes(["policy", "test", "--min-coverage", "100"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("not as they should be");
    expect(stderr).toContain(`policies/${rule}/violating.yaml: the rule finds nothing wrong in it.`);
    expect(stderr).toContain("  help: Fix the document or the rule's conditions, whichever is wrong.\n");
    expect(stderr).toContain(
      `policies/${rule}/compliant.yaml: the rule has a finding on acme log-retrieval "settings": item.settings.enabled.`,
    );
    expect(stderr).toMatch(
      /rule\.rego:\d+: tests reach \d+ % of its lines, 100 % are asked for: none reaches line \d+/,
    );
  });

  it("names the line of a slip in a test", async () => {
    const cwd = policies({ "rule_test.rego": (text) => text.replace("with input as", "with as") });
    expect(await tmes(["policy", "test"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        new RegExp(`^error: policies/${rule}/rule_test\\.rego:17: rego_parse_error: .*\\n {2}help: The tests do not`),
      ) as string,
    });
  });

  it("tests again at each save, also after one that does not compile", async () => {
    const cwd = policies();
    const file = join(cwd, "policies", rule, "rule.rego");
    const good = readFileSync(file, "utf8");
    const child = spawnTmes(["policy", "test", "--watch"], { cwd });
    onTestFinished(() => void child.kill());
    let said = "";
    const until = (pattern: RegExp): Promise<void> =>
      new Promise((resolve, reject) => {
        child.removeAllListeners("exit").on("exit", (code) => {
          reject(new Error(`It ended with exit code ${String(code)} and said: ${said}`));
        });
        const look = (text = ""): void => {
          said += text;
          if (!pattern.test(said)) return;
          said = "";
          resolve();
        };
        for (const stream of [child.stdout, child.stderr])
          stream.removeAllListeners("data").on("data", (text) => look(String(text)));
        look();
      });
    await until(/1 rule: all is well\.\n/);
    writeFileSync(file, good.replace("applies := true", "applies := tru"));
    await until(/error: policies\/rules\/.*\/rule\.rego:\d+: rego_unsafe_var_error: /);
    writeFileSync(file, good.replace("enabled == true\n}", "enabled == false\n}"));
    await until(/the rule finds nothing wrong in it/);
    writeFileSync(file, good);
    await until(/1 rule: all is well\.\n/);
  });

  it("names tests that fail, and files that are missing", async () => {
    const cwd = policies({
      "rule_test.rego": (text) => text.replace("rule.finding == set()", "rule.finding != set()"),
    });
    rmSync(join(cwd, "policies", rule, "compliant.yaml"));
    const { code, stdout, stderr } = await tmes(["policy", "test"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("2 passed, 1 failed");
    expect(stderr).toMatch(new RegExp(`policies/${rule}/rule_test\\.rego:\\d+: test_passes fails\\.\\n {2}help: `));
    expect(stderr).toContain(`policies/${rule}/compliant.yaml: is missing.`);
  });

  it("finds two rules of a pack that want different values, and names them, the place and the values", async () => {
    const other = "acme-log-retrieval-on";
    const opposite = Object.entries(startFiles(startOf(other, "log-retrieval", undefined))).map(([name, text]) => [
      `policies/rules/${other}/${name}`,
      name === "rule_test.rego"
        ? "package tmes.tests.other\n\ntest_nothing := true\n"
        : text
            .replaceAll("TODO ", "")
            .replaceAll(/enabled: (true|false)/g, (_, value) => `enabled: ${String(value === "false")}`)
            .replace("== true\n}", "== false\n}")
            .replace('{"equals": false}', '{"equals": true}'),
    ]);
    const cwd = policies(
      {},
      {
        ...Object.fromEntries(opposite),
        "policies/packs/acme.yaml": pack.replace("rules:\n", `rules:\n  ${other}: { severity: error }\n`),
      },
    );
    const { code, stdout, stderr } = await tmes(["policy", "check"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("Pack acme: contradicts itself.");
    expect(stderr).toMatch(
      /policies\/packs\/acme\.yaml:\d+: rules \S+ and \S+ contradict each other: at log-retrieval "settings", settings\.enabled the first wants (true|false), the second (true|false)\./,
    );
    writeFileSync(join(cwd, "policies", "packs", "acme.yaml"), pack);
    const one = await tmes(["policy", "check"], { cwd });
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(one.stdout).toContain("Pack acme: a tenant can satisfy all its rules; one was found.");
  });
});
