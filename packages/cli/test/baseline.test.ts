import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@tmes-as-code/policy";
import { describe, expect, it } from "vitest";
import { compliant, config, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const day = ["--today", "2026-11-27"];
const decision = ["--reason", "Older than the check.", "--owner", "@acme/mail", "--expires", "2027-06-30"];
const project = (document = violating, more: Readonly<Record<string, string>> = {}): string =>
  folderWith({ ".git/HEAD": "", "tmes.config.yaml": config, "tenants/acme.yaml": document, ...more });
const file = (cwd: string): string => readFileSync(join(cwd, "tmes.baseline.yaml"), "utf8");
const check = (cwd: string, ...args: readonly string[]) => tmes(["check", "tenants", ...day, ...args], { cwd });

describe("tmes baseline", () => {
  it("lets the findings of today stand, and no other", async () => {
    const cwd = project();
    expect(await check(cwd)).toMatchObject({ code: 1 });
    const written = await tmes(["baseline", "tenants", ...day, ...decision], { cwd });
    expect(written).toEqual({ code: 0, stdout: "tmes.baseline.yaml: 1 added, 0 removed, 1 left.\n", stderr: "" });
    expect(file(cwd)).toContain('owner: "@acme/mail"');
    expect(await check(cwd)).toMatchObject({ code: 0, stderr: "" });
    const report = JSON.parse((await check(cwd, "--format", "json")).stdout) as Report;
    expect(report.findings.map(({ rule, status }) => [rule, status])).toEqual([["virtual-analyzer-off", "baseline"]]);
    // Another value of another setting is new.
    writeFileSync(join(cwd, "tenants/acme.yaml"), violating.replace("feedback: false", "feedback: true"));
    expect(await check(cwd)).toMatchObject({ code: 1 });
    // After its last day, all of it counts.
    const later = await tmes(["check", "tenants", "--today", "2027-07-01"], {
      cwd: project(violating, { "tmes.baseline.yaml": file(cwd) }),
    });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain("baseline/expired");
  });

  it("only shrinks, unless an option adds", async () => {
    const cwd = project(violating.replace("feedback: false", "feedback: true"));
    expect((await tmes(["baseline", "tenants", ...day, ...decision], { cwd })).stdout).toContain("2 added");
    const first = `# Reviewed in PRIV-9.\n${file(cwd)}`;
    writeFileSync(join(cwd, "tmes.baseline.yaml"), first);
    // One is fixed, one is new.
    writeFileSync(join(cwd, "tenants/acme.yaml"), violating.replace("macroFiles: false", "macroFiles: true"));
    const shrunk = await tmes(["baseline", "tenants", ...day], { cwd });
    expect(shrunk).toMatchObject({ code: 0, stdout: "tmes.baseline.yaml: 0 added, 1 removed, 1 left.\n" });
    expect(file(cwd)).toContain("# Reviewed in PRIV-9.");
    expect(await check(cwd)).toMatchObject({ code: 1 });
    expect(await tmes(["baseline", "tenants", ...day, "--add"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--add needs --reason, --owner and --expires."),
    });
    const added = await tmes(["baseline", "tenants", ...day, "--add", ...decision], { cwd });
    expect(added.stdout).toBe("tmes.baseline.yaml: 1 added, 0 removed, 2 left.\n");
    expect(await check(cwd)).toMatchObject({ code: 0 });
    // Where nothing is left, there is no file.
    writeFileSync(join(cwd, "tenants/acme.yaml"), compliant);
    expect((await tmes(["baseline", "tenants", ...day], { cwd })).stdout).toContain("There is no baseline now.");
    expect(existsSync(join(cwd, "tmes.baseline.yaml"))).toBe(false);
  });

  it("has digests with a salt for values that must not be written down", async () => {
    const senders = `  - kind: sender-filter
    name: settings
    settings:
      approvedSenders: [{ sender: anna@example.com }]
`;
    const cwd = project(compliant + senders, {
      "tmes.config.yaml": config.replace(
        "rules:\n",
        "rules:\n  approved-senders-no-personal-addresses: { severity: error }\n",
      ),
    });
    expect(await tmes(["baseline", "tenants", ...day, ...decision], { cwd })).toMatchObject({ code: 0 });
    expect(file(cwd)).toMatch(/^salt: [0-9a-f]{32}$/m);
    expect(file(cwd)).not.toContain("anna");
    expect(await check(cwd)).toMatchObject({ code: 0 });
  });

  it.each([
    [["--owner", "@acme/mail"], "a first baseline needs --reason, --owner and --expires."],
    [[...decision.slice(0, 2), "--owner", "Anna", "--expires", "2027-06-30"], "--owner is neither a team handle"],
  ])("needs a decision: %j", async (args, says) => {
    const cwd = project();
    const run = await tmes(["baseline", "tenants", ...day, ...args], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(says);
    expect(existsSync(join(cwd, "tmes.baseline.yaml"))).toBe(false);
  });
});

describe("tmes check --fail-on new", () => {
  it("fails for what the report of the base does not have", async () => {
    const cwd = project();
    await check(cwd, "--format", "json", "--output", "base.json");
    const onlyNew = ["--fail-on", "new", "--base", "base.json"];
    expect(await check(cwd, ...onlyNew)).toMatchObject({ code: 0, stderr: "" });
    writeFileSync(join(cwd, "tenants/acme.yaml"), violating.replace("feedback: false", "feedback: true"));
    const run = await check(cwd, ...onlyNew, "--format", "json");
    expect(run.code).toBe(1);
    const { findings } = JSON.parse(run.stdout) as Report;
    expect(findings.map(({ rule, introduced }) => [rule, introduced])).toEqual([
      ["predictive-machine-learning-feedback-off", true],
      ["virtual-analyzer-off", false],
    ]);
  });

  it("refuses a report that is of something else", async () => {
    const cwd = project();
    await check(cwd, "--format", "json", "--output", "base.json");
    writeFileSync(join(cwd, "tmes.config.yaml"), `${config}salt: 0123456789abcdef\n`);
    const run = await check(cwd, "--fail-on", "new", "--base", "base.json");
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("base.json: it cannot be the base of this check: it is of other configurations.");
    expect((await check(cwd, "--fail-on", "new")).stderr).toContain("--fail-on new needs --base");
  });
});

describe("tmes check --settles", () => {
  const open = compliant
    .replace("virtualAnalyzer: { enabled: false }", "virtualAnalyzer: {}")
    .replace("feedback: false", "");
  const states = (stdout: string): readonly string[] =>
    (JSON.parse(stdout) as Report).obligations?.map(
      ({ rule, item, state }) => `${rule} ${item?.name ?? ""}: ${state}`,
    ) ?? [];

  it("says what became of what was left open", async () => {
    const cwd = project(open);
    await check(cwd, "--format", "json", "--output", "synth.json");
    const settle = () => check(cwd, "--settles", "synth.json", "--format", "json");
    expect(states((await settle()).stdout)).toContain("virtual-analyzer-off Organization: Virus: still-open");
    writeFileSync(join(cwd, "tenants/acme.yaml"), violating);
    const run = await settle();
    expect(run.code).toBe(1);
    expect(states(run.stdout)).toEqual(
      expect.arrayContaining([
        "virtual-analyzer-off Organization: Virus: settled-fail",
        "predictive-machine-learning-feedback-off Organization: Virus: settled-pass",
      ]),
    );
  });

  it("finds an item that is gone, and a rule that is off", async () => {
    const named = open
      .replace('"Organization: Virus"', "mine")
      .replace("inventory: complete", "inventory: complete\n  defaultRules: none");
    const cwd = project(named);
    await check(cwd, "--format", "json", "--output", "synth.json");
    writeFileSync(
      join(cwd, "tenants/acme.yaml"),
      named
        .replace("name: mine", "name: yours")
        .replace("virtualAnalyzer: {}", "virtualAnalyzer: { enabled: false }")
        .replace("enabled: true,  }", "enabled: true, feedback: false }"),
    );
    const gone = await check(cwd, "--settles", "synth.json", "--format", "json");
    expect(gone.code).toBe(1);
    expect(states(gone.stdout)).toContain("virtual-analyzer-off mine: item-gone");
    expect((JSON.parse(gone.stdout) as Report).findings.map(({ rule }) => rule)).toContain("obligation/item-gone");
    writeFileSync(join(cwd, "tenants/acme.yaml"), named);
    writeFileSync(
      join(cwd, "tmes.config.yaml"),
      config.replace("rules:\n", "rules:\n  virtual-analyzer-off: { severity: off }\n"),
    );
    const off = JSON.parse((await check(cwd, "--settles", "synth.json", "--format", "json")).stdout) as Report;
    expect(off.findings.map(({ rule }) => rule)).toContain("obligation/still-open");
  });
});
