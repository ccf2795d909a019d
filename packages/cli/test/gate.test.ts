/** The gate, in a repository with a local bare remote. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@tmes-as-code/policy";
import { writeTinyBundle } from "@tmes-as-code/testing/bundles";
import { type Files, git, pullRequest } from "@tmes-as-code/testing/pull-request";
import { describe, expect, it } from "vitest";
import { compliant, config, exceptionFor, violating } from "./documents.ts";
import { folderWith, tmes, type Run } from "./run.ts";

const day = ["--today", "2026-11-27"];

/** The day of the machine, for what `tmes init` wrote today. */
async function gateToday(cwd: string): Promise<Report> {
  const args = ["gate", "--base", "origin/main", "--head", "HEAD", "tenants", "--format", "json"];
  return JSON.parse((await tmes(args, { cwd })).stdout) as Report;
}

async function gate(cwd: string, ...args: readonly string[]): Promise<{ readonly run: Run; readonly report: Report }> {
  const run = await tmes(
    [
      "gate",
      "--base",
      "origin/main",
      "--head",
      "HEAD",
      ...(args.length === 0 ? ["tenants"] : args),
      "--format",
      "json",
      ...day,
    ],
    { cwd },
  );
  if (run.stdout === "") throw new Error(run.stderr);
  return { run, report: JSON.parse(run.stdout) as Report };
}

const files = { "tmes.config.yaml": config, "tenants/acme.yaml": compliant };
const failing = "1 finding fails by the policy of the base.";

/** A new project, before and after some items, or all, are confirmed. */
async function confirmed(some?: readonly string[]): Promise<{ readonly base: Files; readonly head: Files }> {
  const cwd = folderWith({ ".git/HEAD": "" });
  await tmes(["init", "--language", "yaml"], { cwd });
  const textOf = (name: string): string | undefined =>
    existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), "utf8") : undefined;
  const now = (): Files => {
    const names = ["tmes.config.yaml", "tmes.baseline.yaml", "tenants/acme.yaml"];
    return Object.fromEntries(names.map((name) => [name, textOf(name)]));
  };
  const base = now();
  const marked = await tmes(["confirm", "tenants/acme.yaml"], { cwd });
  const items = some ?? marked.stdout.split("\n").filter((line) => line !== "");
  const who = ["--by", "@acme/mail", "--on", "2026-11-20"];
  expect((await tmes(["confirm", "tenants/acme.yaml", ...items, ...who], { cwd })).code).toBe(0);
  return { base, head: now() };
}

describe("tmes gate", () => {
  it("has no finding of a baseline whose entries the change removes, and counts them once", async () => {
    const { base, head } = await confirmed(["directory-import", "directory-synchronization"]);
    const cwd = pullRequest(base, head);
    const report = await gateToday(cwd);
    expect(report.gate?.passes).toBe(true);
    expect(report.findings.filter(({ rule }) => rule.includes("/"))).toEqual([]);
    expect(report.change?.verdicts.map(({ change }) => change)).toEqual(["fixed", "fixed"]);
    expect(report.gate?.policy).toEqual([
      expect.objectContaining({
        effect: "Would remove entries of the baseline: 2.",
        location: { file: "tmes.baseline.yaml" },
      }),
    ]);
    const { stdout } = await tmes(["gate", "--base", "origin/main", "--head", "HEAD", "tenants"], { cwd });
    expect(stdout).not.toMatch(/^Exceptions|counts again/m);
    expect(stdout).toMatch(/Known now: [^]* of\s+acme\s+to\s/);
    // Entries that stay, although they cover nothing, are still reported.
    const stale = await gateToday(
      pullRequest(base, { ...head, "tmes.baseline.yaml": base["tmes.baseline.yaml"] ?? "" }),
    );
    expect(stale.findings.filter(({ rule }) => rule === "baseline/unmatched")).toHaveLength(2);
  });

  it("passes with a baseline of an existing tenant, and fails for each new finding", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      "tmes.config.yaml": "packs: [strict]\n",
      "tenants/acme.yaml": violating,
    });
    const decision = ["--reason", "Older than the check.", "--owner", "@acme/mail", "--expires", "2027-06-30"];
    await tmes(["baseline", "tenants", ...day, ...decision], { cwd });
    const base = Object.fromEntries(
      ["tmes.config.yaml", "tmes.baseline.yaml", "tenants/acme.yaml"].map((name) => [
        name,
        readFileSync(join(cwd, name), "utf8"),
      ]),
    );
    expect(base["tmes.baseline.yaml"]).toMatch(/covers: fail[^]*covers: undetermined/);
    expect((await gate(pullRequest(base, { "README.md": "Read me.\n" }))).run.code).toBe(0);
    for (const settings of [
      "direction: inbound, enabled: true, level: organization, virtualAnalyzer: { enabled: true, macroFiles: false }",
      "direction: inbound",
    ]) {
      const added = `  - kind: virus-rule\n    name: new\n    settings: { ${settings} }\n`;
      const { run, report } = await gate(pullRequest(base, { "tenants/acme.yaml": violating + added }));
      expect(run.code).toBe(1);
      const failing = report.findings.filter(({ severity, status }) => severity === "error" && status === "open");
      expect(failing.map(({ item }) => item?.name)).toContain("new");
    }
  });

  it("says in few words that every item is confirmed", async () => {
    const { base, head } = await confirmed();
    const cwd = pullRequest(base, head);
    const { code, stdout } = await tmes(["gate", "--base", "origin/main", "--head", "HEAD", "tenants"], { cwd });
    expect(code).toBe(0);
    // It took 134 lines, and left out most of what changes.
    expect(stdout.split("\n").length).toBeLessThan(95);
    expect(stdout).not.toContain("--verbose lists them");
    expect(stdout).toMatch(/3 findings that could not be decided,\s+acme,\s+virus-rule\s+"Organization: Virus":/);
    expect(stdout).toMatch(/Confirmed at the console: \d+ items of acme: /);
  });

  it("passes a change that changes nothing", async () => {
    const { run, report } = await gate(pullRequest(files, { "README.md": "Read me.\n" }));
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(report.gate).toEqual({ passes: true, reasons: [], afterMerge: [], policy: [], pending: [] });
    expect(report.change?.base.label).toBe("origin/main");
  });

  it("blocks what fails by the base's policy, and marks it as new", async () => {
    const { run, report } = await gate(pullRequest(files, { "tenants/acme.yaml": violating }));
    expect(run.code).toBe(1);
    expect(report.gate).toMatchObject({ passes: false, reasons: [failing] });
    expect(report.findings.filter(({ introduced }) => introduced).map(({ rule }) => rule)).toEqual([
      "virtual-analyzer-off",
    ]);
    expect(report.change?.settings.map(({ path, from, to }) => [path, from, to])).toContainEqual([
      "settings.virtualAnalyzer.enabled",
      { value: false },
      { value: true },
    ]);
  });

  it("blocks what only the change itself excuses, and prints the change of policy alone", async () => {
    const { run, report } = await gate(
      pullRequest(files, { "tenants/acme.yaml": violating, "tmes.config.yaml": config + exceptionFor() }),
    );
    expect(run.code).toBe(1);
    const [finding] = report.findings.filter(({ status, severity }) => status === "open" && severity === "error");
    expect(report.gate?.pending).toEqual([{ finding: finding?.id, by: { part: "exception", id: "va-1" } }]);
    expect(report.gate?.reasons).toEqual([failing, expect.stringContaining("A change cannot excuse itself")]);
    expect(report.gate?.policy).toEqual([
      expect.objectContaining({ part: "exception", weakens: true, effect: expect.stringContaining("va-1 is added") }),
    ]);
    // The first of the two steps: the patch alone, on the base.
    const patch = report.gate?.policyPatch ?? "";
    expect(patch).not.toContain("tenants/");
    const cwd = pullRequest(files, {});
    writeFileSync(join(cwd, "policy.patch"), patch);
    git(cwd, "apply", "policy.patch");
    expect(git(cwd, "diff", "--name-only").trim()).toBe("tmes.config.yaml");
    expect((await gate(pullRequest(files, { "tmes.config.yaml": config + exceptionFor() }))).run.code).toBe(0);
    // The second: with the exception in the base, the settings pass.
    const approved = { ...files, "tmes.config.yaml": config + exceptionFor() };
    expect((await gate(pullRequest(approved, { "tenants/acme.yaml": violating }))).run.code).toBe(0);
  });

  it("blocks what disappears without a retired record of the base, which is approved first", async () => {
    const fewer = compliant.slice(0, compliant.lastIndexOf("  - kind"));
    const record = `retired:
  - id: gone-1
    tenant: acme-eu
    item: { kind: virus-rule, name: "Organization: Outbound - Virus" }
    done: switched-off
    reason: No outbound mail any more.
    owner: "@acme/mail"
    approver: privacy@example.com
    date: 2026-11-20
`;
    const recorded = { ...files, "tmes.config.yaml": config + record };
    const { run, report } = await gate(pullRequest(files, { ...recorded, "tenants/acme.yaml": fewer }));
    expect(run.code).toBe(1);
    expect(report.gate?.pending).toMatchObject([{ by: { part: "retired" } }]);
    expect((await gate(pullRequest(files, recorded))).run).toMatchObject({ code: 0, stderr: "" });
    const second = await gate(pullRequest(recorded, { "tenants/acme.yaml": fewer }));
    expect(second.report.findings.filter(({ rule }) => rule.startsWith("change/"))).toEqual([]);
  });

  it("blocks a change that the base's policy passes and its own does not", async () => {
    const off = config.replace("rules:\n", "rules:\n  virtual-analyzer-off: { severity: off }\n");
    const { run, report } = await gate(
      pullRequest(
        { ...files, "tenants/acme.yaml": violating, "tmes.config.yaml": off },
        { "tmes.config.yaml": config },
      ),
    );
    expect(run.code).toBe(1);
    expect(report.findings.filter(({ severity, status }) => severity === "error" && status === "open")).toEqual([]);
    expect(report.gate?.afterMerge.map(({ rule }) => rule)).toEqual(["virtual-analyzer-off"]);
    expect(report.gate?.policy).toEqual([
      expect.objectContaining({ weakens: false, effect: "Would switch virtual-analyzer-off on." }),
    ]);
  });

  it("blocks a change whose configuration cannot be used", async () => {
    const { run, report } = await gate(pullRequest(files, { "tmes.config.yaml": "packs: [nothing]\n" }));
    expect(run.code).toBe(1);
    expect(report.gate?.reasons).toEqual([expect.stringContaining("unknown pack `nothing`")]);
    expect(report.gate?.policy).toEqual([expect.objectContaining({ part: "configuration", weakens: true })]);
  });

  it.each([
    [
      "aliases",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((key, i) => `${key}: &${key} [${`*${"abcdefgh"[i]},`.repeat(9)}]`)
        .join("\n")}\npacks: *i\n`,
    ],
    ["depth", `packs: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`],
  ])("blocks a configuration that is a bomb: %s", async (_, text) => {
    const { run, report } = await gate(pullRequest(files, { "tmes.config.yaml": text }));
    expect(run.code).toBe(1);
    expect(report.gate).toMatchObject({ passes: false });
  });

  it("needs a first policy that owners approve", async () => {
    const cwd = pullRequest({ "README.md": "Read me.\n" }, files);
    const { run, report } = await gate(cwd);
    expect(run.code).toBe(1);
    expect(report.gate?.reasons).toContainEqual(
      expect.stringContaining("The first policy needs a pull request approved by its owners"),
    );
    expect((await gate(cwd, "tenants", "--bootstrap")).run.code).toBe(0);
    // Where the base has a policy, it counts.
    const off = config.replace("rules:\n", "rules:\n  virtual-analyzer-off: { severity: off }\n");
    const again = pullRequest(files, { "tmes.config.yaml": off, "tenants/acme.yaml": violating });
    expect((await gate(again, "tenants", "--bootstrap")).run.code).toBe(1);
  });

  it("finds a document outside of the base's `documents`", async () => {
    const expecting = `${config}documents: ["tenants/*.yaml"]\n`;
    const widened = `${config}documents: ["tenants/*.yaml", "more/*.yaml"]\n`;
    const { run, report } = await gate(
      pullRequest(
        { ...files, "tmes.config.yaml": expecting },
        { "tmes.config.yaml": widened, "more/other.yaml": compliant.replace("acme-eu", "acme-us") },
      ),
      ".",
    );
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(report.findings.filter(({ rule }) => rule.startsWith("gate/"))).toMatchObject([
      { rule: "gate/outside-documents", severity: "error", place: { location: { file: "more/other.yaml" } } },
    ]);
  });

  it("judges what was handed over, wherever it lies", async () => {
    const outside = folderWith({
      "base.yaml": compliant,
      "head.yaml": violating,
      "tmes.config.yaml": "packs: [nothing]\n",
    });
    const cwd = pullRequest({ "tmes.config.yaml": config }, {});
    const plans = ["--base-plan", join(outside, "base.yaml"), "--head-plan", join(outside, "head.yaml")];
    const { run, report } = await gate(cwd, ...plans);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(report.gate?.reasons).toEqual([failing]);
    expect(report.inputs.map(({ file }) => file)).toEqual(["head.yaml"]);
    const alone = await tmes(["gate", "--base", "origin/main", ...plans.slice(2), ...day], { cwd });
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining("are given together") });
  });

  it("names a file from outside by its path there, and lets it replace no file of the repository", async () => {
    const outside = folderWith({
      "a/x.yaml": compliant,
      "b/x.yaml": compliant.replace("acme-eu", "acme-us"),
      "lax/x.yaml": violating,
      "node_modules/x.yaml": violating,
    });
    const project = {
      "tmes.config.yaml": `${config}projects: [lax]\n`,
      "lax/tmes.config.yaml": "packs: [security-floor]\n",
    };
    const cwd = pullRequest(project, { "lax/tmes.config.yaml": undefined });
    const plans = (...names: readonly string[]): readonly string[] =>
      ["--base-plan", "--head-plan"].flatMap((option) => names.flatMap((name) => [option, join(outside, name)]));
    const { report } = await gate(cwd, ...plans("a/x.yaml", "b/x.yaml"));
    expect(report.inputs.map(({ file }) => file)).toEqual(["a/x.yaml", "b/x.yaml"]);
    for (const [name, sentence] of [
      ["lax", "lax: it was handed over from outside of the repository, which has lax/tmes.config.yaml."],
      ["node_modules", "packages are not judged"],
    ] as const) {
      const run = await tmes(["gate", "--base", "origin/main", "--head", "HEAD", ...plans(name), ...day], { cwd });
      expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(sentence) });
    }
  });

  it("takes bundles that are packages from where each side's lockfile was installed", async () => {
    const installed = (bad: string): string => {
      const info = {
        kinds: ["virus-rule"],
        parameters: {},
        reads: [{ path: "item.name", applies: false, finding: true }],
      };
      const rego = `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Another name."}} if input.item.name == "${bad}"`;
      const rules = { "no-such-name": { rego, info } };
      const bundle = writeTinyBundle({ rules, packs: { acme: { rules: { "no-such-name": {} } } } });
      const exported = { name: "@acme/mail-rules", version: "1.0.0", exports: { "./bundle/*": "./bundle/*" } };
      const root = folderWith({ "node_modules/@acme/mail-rules/package.json": JSON.stringify(exported) });
      cpSync(bundle, join(root, "node_modules/@acme/mail-rules/bundle"), { recursive: true });
      return root;
    };
    const [ofBase, ofHead] = [installed("Bad"), installed("Other")];
    const own = { ...files, "tmes.config.yaml": 'packs: [acme]\nbundles: ["@acme/mail-rules"]\n' };
    const bad = compliant.replace('name: "Organization: Virus"', "name: Bad");
    // The head has packages of its own, in which no name is bad.
    const cwd = pullRequest(own, { "tenants/acme.yaml": bad });
    cpSync(join(installed("None"), "node_modules"), join(cwd, "node_modules"), { recursive: true });
    const { run, report } = await gate(cwd, "tenants", "--packages", ofBase);
    expect(run.code).toBe(1);
    const open = report.findings.filter(({ introduced, rule }) => introduced && !rule.startsWith("change/"));
    expect(open.map(({ rule }) => rule)).toEqual(["no-such-name"]);
    expect(report.custom?.map(({ name }) => name)).toEqual(["@acme/mail-rules"]);
    // A lockfile with another version of the rules: it changes the policy, and counts after the merge.
    const other = compliant.replace('name: "Organization: Virus"', "name: Other");
    const later = pullRequest(own, { "tenants/acme.yaml": other });
    const merged = await gate(later, "tenants", "--packages", ofBase, "--head-packages", ofHead);
    expect(merged.report.gate?.afterMerge.map(({ rule, item }) => [rule, item?.name])).toEqual([
      ["no-such-name", "Other"],
    ]);
    expect(merged.report.gate?.policy).toEqual([expect.objectContaining({ part: "bundle", weakens: true })]);
    // Without them the base's policy cannot be used, and nothing is judged.
    expect(
      await tmes(["gate", "--base", "origin/main", "--head", "HEAD", "tenants", ...day], { cwd: later }),
    ).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("cannot be found"),
    });
  });

  it("judges by the base whatever the change does to the policy", async () => {
    const second = `  - kind: virus-rule
    name: second
    settings: { direction: inbound, enabled: true, level: group, predictiveMachineLearning: { enabled: true, feedback: true }, virtualAnalyzer: { enabled: true } }
`;
    const base = {
      "tmes.config.yaml": `${config}documents: ["tenants/*.yaml"]\n${exceptionFor("other", "2026-12-31")}`,
      "tenants/acme.yaml": compliant + second,
      "main.ts": "export {};\n",
    };
    const marker = join(folderWith({}), "ran");
    const change = {
      // Turns Virtual Analyzer on, and removes the item that fails already.
      "tenants/acme.yaml": violating,
      // Widens an exception to it, switches rules off, and ignores the documents.
      "tmes.config.yaml": `packs: [security-floor]\ndocuments: ["nothing/*.yaml"]\n${exceptionFor()}`,
      // A configuration of its own, for the tenants.
      "tenants/tmes.config.yaml": "packs: [security-floor]\n",
      "node_modules/@tmes-as-code/policies/dist/bundle/manifest.json": "{}",
      "main.ts": `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(marker)}, "");\n`,
      ".gitattributes": "*.yaml filter=evil diff=evil\n",
    };
    const cwd = pullRequest(base, change);
    git(cwd, "config", "filter.evil.smudge", `touch ${marker}`);
    const { run, report } = await gate(cwd);
    expect(run.code).toBe(1);
    expect(existsSync(marker)).toBe(false);
    const open = report.findings.filter(({ status, severity }) => status === "open" && severity === "error");
    expect(open.map(({ rule, item }) => `${rule} ${item?.name ?? ""}`)).toEqual([
      "change/item-gone second",
      "virtual-analyzer-off Organization: Virus",
    ]);
    // The same as a check of the base's policy on the head's documents.
    const judged = folderWith({ "tmes.config.yaml": base["tmes.config.yaml"], "tenants/acme.yaml": violating });
    const check = await tmes(["check", "tenants", "--format", "json", ...day], { cwd: judged });
    const alone = JSON.parse(check.stdout) as Report;
    expect(report.findings.filter(({ rule }) => !rule.startsWith("change/")).map(({ id }) => id)).toEqual(
      alone.findings.map(({ id }) => id),
    );
    expect(report.configurations).toEqual(alone.configurations);
    expect(report.bundle).toEqual(alone.bundle);
    const effects = report.gate?.policy.filter(({ weakens }) => weakens).map(({ effect }) => effect) ?? [];
    expect(effects).toEqual(
      expect.arrayContaining([
        "Would no longer judge by pack eu-privacy.",
        'Would remove "tenants/*.yaml" from `documents`.',
        expect.stringContaining("Exception va-1 covers what failed of virtual-analyzer-off@1"),
        expect.stringContaining("Exception va-1 ends on 2027-06-30 instead of 2026-12-31"),
        expect.stringContaining("tenants/tmes.config.yaml"),
        "Would switch virtual-analyzer-off off.",
      ]),
    );
    expect(report.gate?.reasons).toContainEqual(expect.stringContaining("After the merge, the check could not run"));
  });
});
