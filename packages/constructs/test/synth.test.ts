// What a synth leaves behind, and what it refuses.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Aspects, TerraformIterator, TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { inputDigest, itemDigest } from "@tmes-as-code/policy";
import { TmesPolicy, TmesPolicyError, TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "../src/index.ts";
import { inputs, json, report, sourcesFile, stackFile, synth, tenantProps, testApp, testTenant } from "./app.ts";

const compliant: TmesVirusRuleProps = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
};
const violating: TmesVirusRuleProps = { ...compliant, virtualAnalyzer: { enabled: true, macroFiles: true } };
const europe = { site: "eu", dataSubjects: ["DE"] } as const;

/** The error a synth ends with. */
function failure(app: App): TmesPolicyError {
  try {
    app.synth();
  } catch (error) {
    if (error instanceof TmesPolicyError) return error;
    throw error;
  }
  throw new Error("The synth did not fail.");
}

/** Rules with findings. */
const rules = (app: App): readonly string[] =>
  report(app).pluginReports[0].violations.map((each: { ruleName: string }) => each.ruleName);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON from disk
const finding = (app: App, rule: string): any =>
  report(app).tmes.findings.find((each: { rule: string }) => each.rule === rule);

describe("tmes-sources.json", () => {
  test("says of each address whose it is, from which construct and line, with a digest of its input", () => {
    const app = testApp();
    const tenant = testTenant(app);
    const rule = new TmesVirusRule(tenant, "Default", compliant);
    synth(app);
    const { schema, items } = sourcesFile(app);
    expect(schema).toBe("tmes-sources/v1");
    expect(items).toHaveLength(2);
    expect(items[1]).toEqual({
      address: rule.address,
      tenant: "acme-us",
      kind: "virus-rule",
      name: "Default",
      construct: "acme-us/tenant/Default",
      location: {
        file: "packages/constructs/test/synth.test.ts",
        line: expect.any(Number),
        column: expect.any(Number),
        text: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      digest: inputDigest(inputs(app)["Default"]),
    });
    expect(items[0]).toMatchObject({ address: "terraform_data.tenant", kind: "tenant", name: "acme-us" });
  });

  test("an item called Default has an address of its own", () => {
    const app = testApp();
    const tenant = testTenant(app);
    new TmesVirusRule(tenant, "Default", compliant);
    synth(app);
    expect(Object.keys(stackFile(app).resource.terraform_data)).toEqual([
      "tenant",
      expect.stringMatching(/^tenant_Default_[0-9A-F]{8}$/),
    ]);
  });

  test("ids that Terraform would refuse or CDKTF would merge", () => {
    const app = testApp();
    const stack = new TerraformStack(app, "s");
    for (const id of ["1st", "e u", "eu", "東京", "Default"]) new TmesTenant(stack, id, tenantProps(id));
    synth(app);
    const names = Object.keys(stackFile(app, "s").resource.terraform_data);
    expect(names).toHaveLength(5);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w-]*$/);
  });

  test("two constructs that were given one address: refused", () => {
    const app = testApp();
    const tenant = testTenant(app);
    for (const id of ["a", "b"]) new TmesVirusRule(tenant, id, compliant).overrideLogicalId("same");
    expect(() => app.synth()).toThrow(
      "It has the same address, terraform_data.same, as TmesVirusRule acme-us/tenant/a",
    );
  });

  test("what an earlier synth left in a stack without tenants is removed", () => {
    const app = testApp();
    testTenant(app);
    new TerraformStack(app, "other");
    synth(app);
    const stale = join(app.outdir, "stacks/other/tmes-sources.json");
    writeFileSync(stale, "{}");
    synth(app);
    expect(existsSync(stale)).toBe(false);
  });

  test("two synths of one app write the same", () => {
    const app = testApp();
    new TmesVirusRule(testTenant(app), "Default", compliant);
    synth(app);
    const first = [sourcesFile(app), report(app), stackFile(app)];
    synth(app);
    expect([sourcesFile(app), report(app), stackFile(app)]).toEqual(first);
  });
});

describe("stacks", () => {
  const digestOf = (name: string): string => itemDigest("acme-us", { kind: "virus-rule", name });

  test("a tenant's items in other stacks: its block names them by digest", () => {
    const app = testApp();
    const tenant = testTenant(app);
    const rest = new TerraformStack(app, "rest");
    new TmesVirusRule(tenant, "a", compliant);
    new TmesVirusRule(rest, "b", { ...compliant, tenant });
    new TmesVirusRule(rest, "c", { ...compliant, tenant });
    synth(app);
    expect(inputs(app)["acme-us"]).toMatchObject({
      spread: { "acme-us": [digestOf("a")], rest: [digestOf("b"), digestOf("c")].sort() },
    });
    expect(inputs(app, "rest")).toMatchObject({ b: { tenant: "acme-us" }, c: { tenant: "acme-us" } });
    expect(report(app).tmes.tenants).toMatchObject([{ name: "acme-us", items: 3, view: "closed" }]);
  });

  test("all of them elsewhere", () => {
    const app = testApp();
    const tenant = testTenant(app);
    new TmesVirusRule(new TerraformStack(app, "rest"), "b", { ...compliant, tenant });
    synth(app);
    expect(inputs(app)["acme-us"]?.["spread"]).toEqual({ rest: [digestOf("b")] });
  });

  test("in one stack: nothing is reported", () => {
    const app = testApp();
    new TmesVirusRule(testTenant(app), "a", compliant);
    synth(app);
    expect(inputs(app)["acme-us"]).not.toHaveProperty("spread");
  });

  test("several tenants in one stack", () => {
    const app = testApp();
    const stack = new TerraformStack(app, "all");
    for (const name of ["a", "b"])
      new TmesVirusRule(new TmesTenant(stack, name, tenantProps(name)), "Default", compliant);
    synth(app);
    expect(sourcesFile(app, "all").items).toHaveLength(4);
    expect(report(app).tmes.tenants).toMatchObject([
      { name: "a", items: 1 },
      { name: "b", items: 1 },
    ]);
  });

  test("two with one id under different scopes: refused, since CDKTF writes them to one folder", () => {
    const app = testApp();
    testTenant(app);
    new TerraformStack(new Construct(app, "x"), "acme-us");
    expect(() => app.synth()).toThrow("Two stacks have the id acme-us: acme-us and x/acme-us.");
    expect(existsSync(join(app.outdir, "policy-validation-report.json"))).toBe(false);
  });
});

describe("the check", () => {
  test("passes where nothing is wrong, and leaves a report", () => {
    const app = testApp();
    new TmesVirusRule(testTenant(app), "Default", compliant);
    app.synth();
    const { title, pluginReports, digests, sources, tmes } = report(app);
    expect(title).toBe("Validation Report");
    expect(pluginReports).toMatchObject([{ pluginName: "tmes-as-code", summary: { status: "success" } }]);
    expect(tmes).toMatchObject({ schema: "tmes-report/v2", today: "2026-01-31" });
    const text = readFileSync(join(app.outdir, "stacks/acme-us/cdk.tf.json"));
    expect(digests).toEqual({ "stacks/acme-us/cdk.tf.json": createHash("sha256").update(text).digest("hex") });
    expect(sources).toEqual({ "stacks/acme-us/cdk.tf.json": expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test("fails the synth on an error, with construct and line in AWS CDK's shape", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", violating);
    const error = failure(app);
    expect(error.errors).toBeGreaterThan(0);
    expect(error.message).toContain("policy-validation-report.json");
    const [plugin] = report(app).pluginReports;
    expect(plugin.summary.status).toBe("failure");
    const violation = plugin.violations.find(
      ({ ruleName }: { ruleName: string }) => ruleName === "virtual-analyzer-off",
    );
    expect(violation).toMatchObject({
      severity: "error",
      fix: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
    });
    const [construct] = violation.violatingConstructs;
    expect(construct).toMatchObject({
      constructPath: "acme-eu/tenant/Default",
      resourceLogicalId: rule.friendlyUniqueId,
      templatePath: expect.stringContaining("stacks/acme-eu/cdk.tf.json"),
      locations: [expect.stringContaining("settings.virtualAnalyzer.enabled")],
      constructStack: {
        id: "acme-eu",
        construct: "TerraformStack",
        child: {
          id: "tenant",
          construct: "TmesTenant",
          child: {
            path: "acme-eu/tenant/Default",
            construct: "TmesVirusRule",
            location: expect.stringMatching(/^packages\/constructs\/test\/synth.test.ts:\d+:\d+$/),
          },
        },
      },
    });
    expect(violation.violatingResources[0]).toMatchObject({ resourceLogicalId: rule.friendlyUniqueId });
  });

  test("leaves the manifest and all files of a failing synth for `tmes check`", () => {
    const app = testApp();
    new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", violating);
    failure(app);
    expect(json(join(app.outdir, "manifest.json")).stacks).toHaveProperty("acme-eu");
  });

  test("runs in spite of skipValidation", () => {
    const app = testApp({ skipValidation: true });
    new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", violating);
    expect(failure(app).errors).toBeGreaterThan(0);
  });

  test("an older report does not outlive a synth that breaks off", () => {
    const app = testApp();
    testTenant(app);
    synth(app);
    new TerraformStack(new Construct(app, "x"), "acme-us");
    expect(() => app.synth()).toThrow("Two stacks");
    expect(existsSync(join(app.outdir, "policy-validation-report.json"))).toBe(false);
  });

  test("an EU tenant with no virus rule is not passed over", () => {
    const app = testApp();
    testTenant(app, "acme-eu", { ...europe, inventory: "complete" });
    synth(app);
    expect(finding(app, "virtual-analyzer-off")).toMatchObject({ verdict: "undetermined" });
  });

  test("a token is undetermined, not passed", () => {
    const app = testApp();
    const tenant = testTenant(app, "acme-eu", europe);
    const enabled = new TerraformVariable(tenant, "v", { type: "bool" }).booleanValue;
    const virtualAnalyzer = { enabled, macroFiles: false };
    new TmesVirusRule(tenant, "Default", { ...compliant, direction: "inbound", virtualAnalyzer });
    synth(app);
    expect(finding(app, "virtual-analyzer-off")).toMatchObject({
      verdict: "undetermined",
      unknown: [{ reason: "token" }, {}].slice(0, 1),
    });
  });
});

describe("ways around the constructs", () => {
  test("addOverride is judged as it is written, and reported", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", compliant);
    rule.addOverride("input.settings.virtualAnalyzer.enabled", true);
    failure(app);
    expect(finding(app, "virtual-analyzer-off")).toMatchObject({ verdict: "fail" });
    expect(rules(app)).toContain("integrity/settings-override");
  });

  test("so is an override of the stack", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", compliant);
    TerraformStack.of(rule).addOverride(`resource.${rule.address}.input.settings.virtualAnalyzer.enabled`, true);
    failure(app);
    expect(rules(app)).toContain("integrity/settings-override");
  });

  test("and one by an aspect", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", compliant);
    Aspects.of(rule).add({
      visit: (node) => {
        if (node === rule) rule.addOverride("input.settings.virtualAnalyzer", { enabled: true, macroFiles: false });
      },
    });
    failure(app);
    expect(rules(app)).toContain("integrity/settings-override");
  });

  test("an override that changes nothing is none", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app), "Default", compliant);
    rule.addOverride("triggers_replace", "1");
    synth(app);
    expect(rules(app)).not.toContain("integrity/settings-override");
  });

  test("lifecycle.ignoreChanges is reported", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app), "Default", compliant);
    rule.lifecycle = { ignoreChanges: ["input"] };
    synth(app);
    expect(rules(app)).toContain("integrity/ignored-changes");
  });

  test("an item that an aspect makes in its own stack is checked like any other", () => {
    const app = testApp();
    const tenant = testTenant(app, "acme-eu", europe);
    Aspects.of(tenant).add({
      visit: (node) => {
        if (node === tenant && tenant.node.tryFindChild("Late") === undefined)
          new TmesVirusRule(tenant, "Late", violating);
      },
    });
    failure(app);
    expect(sourcesFile(app, "acme-eu").items).toHaveLength(2);
  });

  test("an item that a later stack's aspect makes in a stack already written: refused", () => {
    const app = testApp();
    const tenant = testTenant(app);
    const later = new TerraformStack(app, "later");
    Aspects.of(later).add({
      visit: () => {
        if (tenant.node.tryFindChild("Late") === undefined) new TmesVirusRule(tenant, "Late", compliant);
      },
    });
    expect(() => app.synth()).toThrow(/Late .*\n.*missing in the output of stack acme-us/);
  });

  test("an item that an aspect adds to a later stack, which the tenant does not name: refused", () => {
    const app = testApp();
    const tenant = testTenant(app);
    const later = new TerraformStack(app, "later");
    new TmesVirusRule(later, "a", { ...compliant, tenant });
    Aspects.of(later).add({
      visit: () => {
        if (later.node.tryFindChild("Late") === undefined) new TmesVirusRule(later, "Late", { ...compliant, tenant });
      },
    });
    expect(() => app.synth()).toThrow("Its list of items per stack changed after stack acme-us was written");
  });

  test("an item moved away is missing: refused", () => {
    // CDKTF's own validation of a move asks for Terraform.
    const app = testApp({ skipValidation: true });
    new TmesVirusRule(testTenant(app), "a", compliant).moveToId("terraform_data.b");
    expect(() => app.synth()).toThrow("use moveFromId");
  });

  test.each([
    ["count", (rule: TmesVirusRule) => (rule.count = 2)],
    ["count", (rule: TmesVirusRule) => rule.addOverride("count", 0)],
    ["for_each", (rule: TmesVirusRule) => (rule.forEach = TerraformIterator.fromList(["a", "b"]))],
  ])("%s on an item: refused", (argument, apply) => {
    const app = testApp();
    apply(new TmesVirusRule(testTenant(app), "a", compliant));
    expect(() => app.synth()).toThrow(`It has ${argument}`);
  });

  test("an item removed by the stack: refused", () => {
    const app = testApp();
    const rule = new TmesVirusRule(testTenant(app), "a", compliant);
    TerraformStack.of(rule).addOverride(`resource.${rule.address}`, undefined);
    expect(() => app.synth()).toThrow("missing in the output");
  });
});

describe("configuration", () => {
  let folder: string;
  const before = process.cwd();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tmes-"));
    vi.spyOn(process, "cwd").mockReturnValue(folder);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
    expect(process.cwd()).toBe(before);
  });

  /** An app with nothing said about its policy. */
  function bareApp(): App {
    const outdir = mkdtempSync(join(tmpdir(), "tmes-"));
    onTestFinished(() => rmSync(outdir, { recursive: true, force: true }));
    const app = new App({ outdir });
    new TmesVirusRule(testTenant(app, "acme-eu", europe), "Default", violating);
    return app;
  }

  test("by the app: severities", () => {
    const app = bareApp();
    TmesPolicy.of(app).configure({ report: "silent", severities: { "virtual-analyzer-off": "warn" } });
    synth(app);
    expect(finding(app, "virtual-analyzer-off")).toMatchObject({ severity: "warn" });
  });

  test("by the nearest tmes.config.yaml", () => {
    writeFileSync(
      join(folder, "tmes.config.yaml"),
      "packs: [eu-privacy]\nrules:\n  virtual-analyzer-off:\n    severity: warn\n",
    );
    const app = bareApp();
    TmesPolicy.of(app).configure({ report: "silent" });
    synth(app);
    expect(finding(app, "virtual-analyzer-off")).toMatchObject({ severity: "warn" });
  });

  test("by both: refused", () => {
    writeFileSync(join(folder, "tmes.config.yaml"), "packs: [eu-privacy]\n");
    const app = bareApp();
    TmesPolicy.of(app).configure({ report: "silent", severities: { "virtual-analyzer-off": "off" } });
    expect(() => app.synth()).toThrow("TmesPolicy.configure says severities, and tmes.config.yaml exists");
    expect(existsSync(join(app.outdir, "policy-validation-report.json"))).toBe(false);
  });

  test("not at all: printed to stderr, today by the clock", () => {
    const app = bareApp();
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(failure(app).errors).toBeGreaterThan(0);
    expect(write.mock.calls.join("")).toMatch(/acme-eu/);
    expect(report(app).tmes.today).toBe(new Date().toISOString().slice(0, 10));
  });

  test("an unknown rule", () => {
    const app = bareApp();
    TmesPolicy.of(app).configure({ report: "silent", severities: { "virtual-analyser-off": "off" } });
    expect(() => app.synth()).toThrow("virtual-analyser-off");
  });
});
