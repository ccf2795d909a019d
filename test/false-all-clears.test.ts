/** Ways to get a green check for a tenant that sends people's files abroad, each refused by the command itself. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { TmesSpamRule, TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { TerraformStack, Token, type App } from "cdktf";
import { describe, expect, test } from "vitest";
import { applied, check, folderWith, planned, synthesise, terraform } from "./support/surfaces.ts";

/** One rule alone, so that each case shows its own reason. */
const config = { "tmes.config.yaml": oneRule("virtual-analyzer-off") };

function oneRule(id: string): string {
  const all = [
    "agentic-ai-detection-off",
    "content-scanner-partial-opt-out",
    "correlated-intelligence-submission-off",
    "directory-sync-minimal",
    "email-continuity-assessed",
    "email-continuity-declared",
    "predictive-machine-learning-feedback-off",
    "retention-within-limit",
    "site-matches-data-subjects",
    "syslog-approved-destinations",
    "syslog-tls",
    "time-of-click-exclusions",
    "time-of-click-scope",
    "virtual-analyzer-in-region",
    "virtual-analyzer-level-no-opt-out",
    "virtual-analyzer-macro-files-off",
    "virtual-analyzer-off",
    "virtual-analyzer-url-submission-off",
  ];
  const off = all.filter((rule) => rule !== id).map((rule) => `  ${rule}: { severity: "off" }`);
  return `packs: [eu-privacy]\nrules:\n${off.join("\n")}\n`;
}

const tenant = { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"], inventory: "complete" };
const virusRule = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
};

function document(items: readonly object[], about: object = tenant): string {
  return JSON.stringify({ apiVersion: "tmes/v1", tenant: about, items });
}

function rule(name: string, settings: object): object {
  return { kind: "virus-rule", name, settings };
}

function checkDocument(text: string): ReturnType<typeof check> {
  return check(folderWith({ ...config, "tenant.json": text }), "tenant.json");
}

describe("what is not refused, so that the rest means something", () => {
  test("a tenant that says it all", () => {
    const { code, text } = checkDocument(document([rule("Organization: Virus", virusRule)]));
    expect({ code, text }).toMatchObject({ code: 0 });
  });
});

describe("a document", () => {
  test("an EU tenant with no virus rule", () => {
    const { code, text } = checkDocument(document([]));
    expect(code).toBe(1);
    expect(text).toContain("1 default rule of the console is not declared");
    expect(text).toContain('virus-rule "Organization: Virus"');
  });

  test("an EU tenant whose default rule has a retired record", () => {
    const retired = [
      "retired:",
      "  - id: gone",
      "    tenant: acme",
      '    item: { kind: virus-rule, name: "Organization: Virus" }',
      "    reason: Not used.",
      '    owner: "@acme/mail"',
      "    approver: privacy@example.com",
      "    date: 2026-01-31",
      "    done: deleted",
    ];
    const files = { "tmes.config.yaml": `${oneRule("virtual-analyzer-off")}${retired.join("\n")}\n` };
    const { code, text } = check(folderWith({ ...files, "tenant.json": document([]) }), "tenant.json");
    expect(code).toBe(1);
    expect(text).toContain("1 default rule of the console is not declared");
  });

  test("with an outbound rule only", () => {
    const { virtualAnalyzer: _, ...outbound } = virusRule;
    const { code, text } = checkDocument(document([rule("Out", { ...outbound, direction: "outbound" })]));
    expect(code).toBe(1);
    expect(text).toContain("1 default rule of the console is not declared");
    expect(text).toContain('virus-rule "Organization: Virus"');
  });

  test("with the setting left out", () => {
    const { virtualAnalyzer: _, ...silent } = virusRule;
    const { code, text } = checkDocument(document([rule("Organization: Virus", silent)]));
    expect(code).toBe(1);
    expect(text).toContain(
      'Not declared: 1 setting of 1 object. virus-rule "Organization: Virus": virtualAnalyzer.enabled It decides 1 rule.',
    );
  });

  test("with a rule for one domain only where another domain exists", () => {
    const domain = (name: string): object => ({
      kind: "domain",
      name,
      settings: { inboundServers: [{ host: `mx.${name}` }], outbound: { enabled: false } },
    });
    const { code, text } = checkDocument(
      document([
        domain("acme.example"),
        domain("other.example"),
        rule("acme.example: Virus", { ...virusRule, level: "group", recipients: ["*@acme.example"] }),
      ]),
    );
    expect(code).toBe(1);
    expect(text).toContain("1 default rule of the console is not declared");
    expect(text).toContain('virus-rule "Organization: Virus"');
  });

  test('with enabled: "true"', () => {
    const { code, text } = checkDocument(
      document([rule("Organization: Virus", { ...virusRule, virtualAnalyzer: { enabled: "true" } })]),
    );
    expect(code).toBe(2);
    expect(text).toContain("settings.virtualAnalyzer.enabled: expected true or false");
  });

  test("with a second item of the same key", () => {
    const { code, text } = checkDocument(
      document([
        rule("Organization: Virus", virusRule),
        rule("Organization: Virus", { ...virusRule, virtualAnalyzer: { enabled: true, macroFiles: false } }),
      ]),
    );
    expect(code).toBe(2);
    expect(text).toContain("is declared twice");
  });

  test("site us with German data subjects", () => {
    const folder = folderWith({
      "tmes.config.yaml": oneRule("site-matches-data-subjects"),
      "tenant.json": document([], { ...tenant, site: "us" }),
    });
    const { code, text } = check(folder, "tenant.json");
    expect(code).toBe(1);
    expect(text).toContain("tenant.site");
  });

  test("people whose location is not declared", () => {
    const { dataSubjects: _, ...about } = tenant;
    const on = { ...virusRule, virtualAnalyzer: { enabled: true, macroFiles: false } };
    const { code, text } = checkDocument(document([rule("Organization: Virus", on)], { ...about, site: "us" }));
    expect(code).toBe(1);
    expect(text).toContain("Not declared: 1 setting of 1 object. tenant acme: dataSubjects It decides 1 rule.");
  });

  test("the organization's rule switched off, and a rule for one group on", () => {
    const { code, text } = checkDocument(
      document([
        rule("Organization: Virus", { ...virusRule, enabled: false }),
        rule("Board", { ...virusRule, level: "group", virtualAnalyzer: { enabled: true, macroFiles: false } }),
      ]),
    );
    expect(code).toBe(1);
    expect(text).toContain('Virus rule "Board" of tenant acme');
  });

  test("a rule like the console's default rule, under another name", () => {
    const { code, text } = checkDocument(document([rule("Everyone", virusRule)]));
    expect(code).toBe(1);
    expect(text).toContain("1 default rule of the console is not declared");
  });

  test("YAML that says a key twice", () => {
    const yaml = `apiVersion: tmes/v1\ntenant: { name: acme, site: eu, site: us, edition: advanced, dataSubjects: [US] }\nitems: []\n`;
    const { code } = check(folderWith({ ...config, "tenant.yaml": yaml }), "tenant.yaml");
    expect(code).toBe(2);
  });
});

/** A program of one stack with the tenant `acme`. */
function stackOf(app: App, id = "mail"): { stack: TerraformStack; tenant: TmesTenant } {
  const stack = new TerraformStack(app, id);
  return {
    stack,
    tenant: new TmesTenant(stack, "tenant", {
      name: "acme",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DE"],
      inventory: "complete",
    }),
  };
}

const good: TmesVirusRuleProps = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
};

describe("a synthesised program", () => {
  test("with addOverride", () => {
    const folder = folderWith(config);
    synthesise(folder, (app) => {
      const rule = new TmesVirusRule(stackOf(app).tenant, "Organization: Virus", good);
      rule.addOverride("input.settings.notes", "changed behind the construct");
    });
    const { code, text } = check(folder, "cdktf.out");
    expect(code).toBe(1);
    expect(text).toContain("integrity/settings-override");
  });

  test("with addOverride that switches the setting on", () => {
    const folder = folderWith(config);
    synthesise(folder, (app) => {
      const rule = new TmesVirusRule(stackOf(app).tenant, "Organization: Virus", good);
      rule.addOverride("input.settings.virtualAnalyzer.enabled", true);
    });
    const { code, text } = check(folder, "cdktf.out");
    expect(code).toBe(1);
    expect(text).toContain("virtual-analyzer-off");
    expect(text).toContain("integrity/settings-override");
  });

  test("with ignore_changes", () => {
    const folder = folderWith(config);
    synthesise(folder, (app) => {
      const rule = new TmesVirusRule(stackOf(app).tenant, "Organization: Virus", good);
      rule.addOverride("lifecycle.ignore_changes", ["input"]);
    });
    const { code, text } = check(folder, "cdktf.out");
    expect(code).toBe(1);
    expect(text).toContain("integrity/ignored-changes");
  });

  test("edited after the check at synth", () => {
    const folder = folderWith(config);
    synthesise(folder, (app) => {
      new TmesVirusRule(stackOf(app).tenant, "Organization: Virus", good);
    });
    const file = join("cdktf.out", "stacks", "mail", "cdk.tf.json");
    const edited = folderWith(config);
    synthesise(edited, (app) => {
      new TmesSpamRule(stackOf(app).tenant, "x", {
        direction: "outbound",
        enabled: false,
        level: "user",
        spam: { enabled: false },
        phishing: { enabled: false },
        webReputation: { enabled: false },
      });
    });
    copyFileSync(join(edited, file), join(folder, file));
    const { code, text } = check(folder, "cdktf.out");
    expect(code).toBe(2);
    expect(text).toContain("it is not the file that the check at synth saw");
  });
});

describe.skipIf(!terraform)("a Terraform plan (needs terraform)", () => {
  const block = (id: string, input: string, more = ""): string =>
    `resource "terraform_data" "${id}" {\n  input = ${input}\n${more}}\n`;
  const tenantBlock = block(
    "tenant",
    `{ tmes = "tenant/v1", tenant = "acme", name = "acme", settings = { site = "eu", edition = "advanced", dataSubjects = ["DE"], inventory = "complete" } }`,
  );
  const settings = (analyzer: string): string =>
    `{ direction = "inbound", enabled = true, level = "organization", predictiveMachineLearning = { enabled = false }, virtualAnalyzer = ${analyzer} }`;
  const ruleBlock = (id: string, analyzer: string, more = ""): string =>
    block(
      id,
      `{ tmes = "virus-rule/v1", tenant = "acme", name = "${id === "all" ? "Organization: Virus" : id}", settings = ${settings(analyzer)} }`,
      more,
    );
  const off = "{ enabled = false }";

  function checkHcl(hcl: string, ...options: readonly string[]): ReturnType<typeof check> {
    const folder = folderWith({ ...config, "main.tf": hcl });
    planned(folder, ...options);
    return check(folder, "plan.json");
  }

  test("that says it all passes", () => {
    expect(checkHcl(tenantBlock + ruleBlock("all", off))).toMatchObject({ code: 0 });
  });

  test("with the value known only after apply", () => {
    const other = block("other", '"x"');
    const { code, text } = checkHcl(
      tenantBlock + other + ruleBlock("all", '{ enabled = terraform_data.other.id == "x" }'),
    );
    expect(code).toBe(1);
    expect(text).toContain("Known only after apply");
  });

  test("with the whole input unknown", () => {
    const other = block("other", '"x"');
    const whole = block(
      "all",
      `terraform_data.other.id == "x" ? null : { tmes = "virus-rule/v1", tenant = "acme", name = "all", settings = ${settings(off)} }`,
    );
    const { code, text } = checkHcl(tenantBlock + other + ruleBlock("sure", off) + whole);
    expect(code).toBe(1);
    expect(text).toContain("integrity/unknown-item");
  });

  test("with ignore_changes", () => {
    const folder = folderWith({ ...config, "main.tf": tenantBlock + ruleBlock("all", off) });
    applied(folder);
    const ignoring = "  lifecycle {\n    ignore_changes = [input]\n  }\n";
    const changed = folderWith({
      ...config,
      "main.tf": tenantBlock + ruleBlock("all", "{ enabled = true, macroFiles = false }", ignoring),
    });
    copyFileSync(join(folder, "terraform.tfstate"), join(changed, "terraform.tfstate"));
    planned(changed);
    const { code, text } = check(changed, "plan.json");
    expect(code).toBe(1);
    expect(text).toContain("integrity/ignored-changes");
  });

  test("made with -target", () => {
    const { code, text } = checkHcl(tenantBlock + ruleBlock("all", off), "-target=terraform_data.tenant");
    expect(code).toBe(1);
    expect(text).toContain("-target");
  });

  test("made with -target of all that is well", () => {
    const bad = ruleBlock("bad", "{ enabled = true, macroFiles = false }");
    const { code, text } = checkHcl(
      tenantBlock + ruleBlock("all", off) + bad,
      "-target=terraform_data.tenant",
      "-target=terraform_data.all",
    );
    expect(code).toBe(1);
    expect(text).toContain("integrity/partial-view");
  });

  test("with a misspelt kind", () => {
    const { code, text } = checkHcl(tenantBlock + ruleBlock("all", off).replace("virus-rule/v1", "virus-rul/v1"));
    expect(code).toBe(2);
    expect(text).toContain("did you mean `virus-rule`");
  });

  test('with enabled = "true"', () => {
    const { code, text } = checkHcl(tenantBlock + ruleBlock("all", '{ enabled = "true" }'));
    expect(code).toBe(2);
    expect(text).toContain("expected true or false");
  });

  test("with a second item of the same key", () => {
    const second = ruleBlock("second", off).replace('name = "second"', 'name = "Organization: Virus"');
    const { code, text } = checkHcl(tenantBlock + ruleBlock("all", off) + second);
    expect(code).toBe(2);
    expect(text).toContain("is declared twice");
    expect(text).toContain("terraform_data.all");
  });

  test("of items without their tenant", () => {
    const { code, text } = checkHcl(ruleBlock("all", off));
    expect(code).toBe(1);
    expect(text).toContain("integrity/unknown-tenant");
  });

  test("with settings marked sensitive", () => {
    const { code, text } = checkHcl(
      tenantBlock + ruleBlock("all", "{ enabled = sensitive(true), macroFiles = false }"),
    );
    expect(code).toBe(1);
    expect(text).toContain("marked sensitive");
  });

  test("of one of two stacks, and of both", () => {
    const folder = folderWith(config);
    synthesise(folder, (app) => {
      const { tenant } = stackOf(app, "first");
      new TmesVirusRule(tenant, "Organization: Virus", good);
      const second = new TerraformStack(app, "second");
      new TmesVirusRule(second, "Board", {
        ...good,
        tenant,
        level: "group",
        virtualAnalyzer: { enabled: Token.asAny("${true}"), macroFiles: false },
      });
    });
    const stack = (id: string): string => join(folder, "cdktf.out", "stacks", id);
    planned(stack("first"));
    planned(stack("second"));
    const first = check(folder, join(stack("first"), "plan.json"));
    expect(first.code).toBe(1);
    expect(first.text).toContain("integrity/partial-view");
    expect(first.text).toContain("Only 1 of its 2 items were seen");
    const alone = check(folder, join(stack("second"), "plan.json"));
    expect(alone.code).toBe(1);
    expect(alone.text).toContain("integrity/unknown-tenant");
    const both = check(folder, join(stack("first"), "plan.json"), join(stack("second"), "plan.json"));
    expect(both.code).toBe(1);
    expect(both.text).toContain('Virus rule "Board" of tenant acme');
  });
});
