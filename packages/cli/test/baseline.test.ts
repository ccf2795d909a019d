import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@tmes-as-code/policy";
import { describe, expect, it } from "vitest";
import { compliant, config, exceptionFor, violating } from "./documents.ts";
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
    expect(written).toEqual({
      code: 0,
      stdout: "tmes.baseline.yaml: 1 added (1 failed, 0 undetermined), 0 removed, 1 left.\n",
      stderr: "",
    });
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
    const shrinks =
      "tmes.baseline.yaml: 0 added, 1 removed, 1 left.\nNot covered: 1 error that --add would cover. The check fails.\n";
    const shrunk = await tmes(["baseline", "tenants", ...day], { cwd });
    expect(shrunk).toMatchObject({ code: 0, stdout: shrinks });
    expect(file(cwd)).toContain("# Reviewed in PRIV-9.");
    expect(await check(cwd)).toMatchObject({ code: 1 });
    expect(await tmes(["baseline", "tenants", ...day, "--add"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--add needs --reason, --owner and --expires."),
    });
    const added = await tmes(["baseline", "tenants", ...day, "--add", ...decision], { cwd });
    expect(added.stdout).toBe("tmes.baseline.yaml: 1 added (1 failed, 0 undetermined), 0 removed, 2 left.\n");
    expect(await check(cwd)).toMatchObject({ code: 0 });
    // Where nothing is left, there is no file.
    writeFileSync(join(cwd, "tenants/acme.yaml"), compliant);
    expect((await tmes(["baseline", "tenants", ...day], { cwd })).stdout).toContain("There is no baseline now.");
    expect(existsSync(join(cwd, "tmes.baseline.yaml"))).toBe(false);
  });

  it("covers what is undetermined and fails the check, and leaves warnings", async () => {
    const open = compliant
      .replace("virtualAnalyzer: { enabled: false }", "virtualAnalyzer: {}")
      .replace(", feedback: false", "");
    const cwd = project(open, {
      "tmes.config.yaml": config.replace(
        "rules:\n",
        "rules:\n  predictive-machine-learning-feedback-off: { severity: warn }\n",
      ),
    });
    expect(await check(cwd)).toMatchObject({ code: 1 });
    const { stdout } = await tmes(["baseline", "tenants", ...day, ...decision], { cwd });
    expect(stdout).toBe(
      "tmes.baseline.yaml: 2 added (0 failed, 2 undetermined), 0 removed, 2 left.\nNot covered: 1 warning. Warnings do not fail a check.\n",
    );
    expect(file(cwd)).toContain("covers: undetermined");
    expect(await check(cwd)).toMatchObject({ code: 0 });
    // The value is known now, or the object is no longer declared.
    for (const changed of [
      open.replace("virtualAnalyzer: {}", "virtualAnalyzer: { enabled: true, macroFiles: false }"),
      open.replace('name: "Organization: Virus"', "name: another"),
    ]) {
      writeFileSync(join(cwd, "tenants/acme.yaml"), changed);
      expect(await check(cwd)).toMatchObject({ code: 1 });
    }
  });

  it("made of a synth covers what the plan leaves open too, and nothing that the plan shows", async () => {
    const settings = (more: object): object => ({
      direction: "inbound",
      enabled: true,
      level: "organization",
      ...more,
    });
    const block = (kind: string, name: string, of: object) => ({ tmes: kind, tenant: "acme-eu", name, settings: of });
    const learning = { predictiveMachineLearning: { enabled: false } };
    const blocks = (token: unknown) => ({
      tenant: block("tenant/v1", "acme-eu", {
        site: "eu",
        edition: "advanced",
        dataSubjects: ["DE"],
        inventory: "complete",
      }),
      default: block("virus-rule/v1", "Organization: Virus", settings(learning)),
      tokens: block(
        "virus-rule/v1",
        "tokens",
        settings({ ...learning, virtualAnalyzer: { enabled: token, macroFiles: false } }),
      ),
    });
    const stack = JSON.stringify({
      resource: {
        terraform_data: Object.fromEntries(
          Object.entries(blocks("${terraform_data.other.output}")).map(([name, input]) => [name, { input }]),
        ),
      },
    });
    const sha256 = createHash("sha256").update(stack).digest("hex");
    const state = {
      format_version: "1.0",
      terraform_version: "1.11.4",
      values: {
        root_module: {
          resources: Object.entries(blocks(false)).map(([name, input]) => ({
            address: `terraform_data.${name}`,
            mode: "managed",
            type: "terraform_data",
            name,
            provider_name: "terraform.io/builtin/terraform",
            schema_version: 0,
            values: { input },
          })),
        },
      },
    };
    const cwd = project(compliant, {
      "cdktf.out/manifest.json": JSON.stringify({
        stacks: { mail: { name: "mail", synthesizedStackPath: "stacks/mail/cdk.tf.json" } },
      }),
      "cdktf.out/stacks/mail/cdk.tf.json": stack,
      "cdktf.out/policy-validation-report.json": JSON.stringify({
        digests: { "stacks/mail/cdk.tf.json": sha256 },
        sources: {},
      }),
      "state.json": JSON.stringify(state),
    });
    const run = (...args: readonly string[]) => tmes([...args, ...day], { cwd });
    expect(await run("check", "cdktf.out")).toMatchObject({ code: 0 });
    expect(await run("check", "state.json")).toMatchObject({ code: 1 });
    const { stdout } = await run("baseline", "cdktf.out", ...decision);
    expect(stdout).toContain("Not covered: 1 finding that the plan may decide.");
    expect(file(cwd)).not.toContain("tokens");
    expect(await run("check", "cdktf.out")).toMatchObject({ code: 0 });
    expect(await run("check", "state.json")).toMatchObject({ code: 0 });
  });

  it("is renewed after its last day", async () => {
    const cwd = project();
    await tmes(["baseline", "tenants", ...day, ...decision], { cwd });
    const later = (...args: readonly string[]) => tmes([...args, "--today", "2027-07-01"], { cwd });
    const renewed = await later("baseline", "tenants", "--add", ...decision.slice(0, 4), "--expires", "2027-12-31");
    expect(renewed).toMatchObject({
      code: 0,
      stdout: "tmes.baseline.yaml: 1 added (1 failed, 0 undetermined), 1 removed, 1 left.\n",
    });
    expect(await later("check", "tenants")).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["2026-11-26", "--expires 2026-11-26 has passed."],
    ["2027-11-28", "--expires 2027-11-28 is too late: the packs allow at most 365 days from today."],
  ])("refuses a last day on which it would cover nothing: %s", async (expires, says) => {
    const cwd = project();
    const run = await tmes(["baseline", "tenants", ...day, ...decision.slice(0, 4), "--expires", expires], { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
    expect(existsSync(join(cwd, "tmes.baseline.yaml"))).toBe(false);
  });

  it("says which errors no baseline covers", async () => {
    const cwd = project(violating, { "tmes.config.yaml": config + exceptionFor().replace("2027-06-30", "2026-01-01") });
    const { stdout } = await tmes(["baseline", "tenants", ...day, ...decision], { cwd });
    expect(stdout).toContain(
      "Not covered: 1 error of exception/expired, because a baseline covers only findings of rules. The check fails.\n",
    );
    expect(await check(cwd)).toMatchObject({ code: 1 });
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
