// Tenants and items as an author makes them: scope, keys, validation, freezing, tokens, escaping.
import { TerraformStack, TerraformVariable, Token, type App } from "cdktf";
import { Construct } from "constructs";
import { describe, expect, test } from "vitest";
import {
  TmesConfigError,
  TmesDirectoryImport,
  TmesPolicy,
  TmesSpamRule,
  TmesSyslogServer,
  TmesTenant,
  TmesVirusRule,
  type TmesVirusRuleProps,
} from "../src/index.ts";
import { inputs, stackFile, synth, tenantProps, testApp, testTenant } from "./app.ts";

const virusRule: TmesVirusRuleProps = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
};

/** The error of something that must not work. */
function errorOf(make: () => unknown): TmesConfigError {
  try {
    make();
  } catch (error) {
    if (error instanceof TmesConfigError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("the mark unconfirmed", () => {
  test("is in the input only where it is set", () => {
    const app = testApp();
    const tenant = testTenant(app);
    new TmesVirusRule(tenant, "a", { ...virusRule, unconfirmed: true });
    new TmesVirusRule(tenant, "b", { ...virusRule, unconfirmed: false });
    synth(app);
    const { a, b } = inputs(app);
    expect(a).toMatchObject({ unconfirmed: true, settings: virusRule });
    expect(b).not.toHaveProperty("unconfirmed");
  });

  test("is true or false", () => {
    const wrong = { ...virusRule, unconfirmed: "yes" } as unknown as TmesVirusRuleProps;
    expect(errorOf(() => new TmesVirusRule(testTenant(), "a", wrong)).message).toContain(
      "unconfirmed: expected true or false, found a text of length 3.",
    );
  });

  test("leaves what is required required", () => {
    const incomplete = { direction: "inbound", unconfirmed: true } as unknown as TmesVirusRuleProps;
    expect(errorOf(() => new TmesVirusRule(testTenant(), "a", incomplete)).message).toContain("virtualAnalyzer");
  });
});

describe("whose item it is", () => {
  test("the nearest tenant above", () => {
    const tenant = testTenant();
    const group = new Construct(tenant, "rules");
    expect(new TmesVirusRule(group, "Default", virusRule).tenant).toBe(tenant);
  });

  test("the tenant named, from another stack", () => {
    const app = testApp();
    const tenant = testTenant(app);
    const rule = new TmesVirusRule(new TerraformStack(app, "rules"), "Default", { ...virusRule, tenant });
    expect(rule.tenant).toBe(tenant);
    expect(rule.stackName).toBe("rules");
  });

  test("the tenant named wins over the one above", () => {
    const app = testApp();
    const other = testTenant(app, "other");
    expect(new TmesVirusRule(testTenant(app), "Default", { ...virusRule, tenant: other }).tenant).toBe(other);
  });

  test("none: refused", () => {
    const stack = new TerraformStack(testApp(), "s");
    const error = errorOf(() => new TmesVirusRule(stack, "Default", virusRule));
    expect(error.message).toMatch(
      /^TmesVirusRule s\/Default \(packages\/constructs\/test\/items.test.ts:\d+:\d+\)\n {2}It belongs to no tenant/,
    );
    expect(stack.node.children).toEqual([]);
  });

  test("an id that another construct has: refused in words", () => {
    const tenant = testTenant();
    new TmesSyslogServer(tenant, "Legal", {
      address: "siem.example.org",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
    });
    const error = errorOf(() => new TmesVirusRule(tenant, "Legal", virusRule));
    expect(error.message).toMatch(/The id "Legal" is taken by another construct in .*\. Choose another id/);
  });

  test("a tenant of another app: refused", () => {
    const stack = new TerraformStack(testApp(), "s");
    const tenant = testTenant();
    expect(() => new TmesVirusRule(stack, "Default", { ...virusRule, tenant })).toThrow("is in another app");
  });

  test("outside of any stack: refused", () => {
    expect(() => new TmesTenant(testApp(), "t", tenantProps())).toThrow("stack");
    const app = testApp();
    const tenant = testTenant(app);
    expect(() => new TmesVirusRule(app, "Default", { ...virusRule, tenant })).toThrow("stack");
    expect(app.node.tryFindChild("Default")).toBeUndefined();
  });
});

describe("keys", () => {
  test("the name is the construct's id by default", () => {
    expect(new TmesVirusRule(testTenant(), "Default", virusRule).name).toBe("Default");
    expect(new TmesVirusRule(testTenant(), "Default", { ...virusRule, name: "Organization: Virus" }).name).toBe(
      "Organization: Virus",
    );
    expect(new TmesDirectoryImport(testTenant(), "import", { enabled: false }).name).toBe("settings");
  });

  test("two items with one key: refused, naming both places", () => {
    const tenant = testTenant();
    new TmesVirusRule(tenant, "First", { ...virusRule, name: "Default" });
    const error = errorOf(() => new TmesVirusRule(new Construct(tenant, "x"), "Default", virusRule));
    expect(error.message).toMatch(
      /TmesVirusRule acme-us\/tenant\/x\/Default \(\S+items.test.ts:\d+:\d+\)\n {2}A second virus-rule called "Default" in tenant "acme-us". The first is TmesVirusRule acme-us\/tenant\/First \(\S+items.test.ts:\d+:\d+\)/,
    );
  });

  test("two of a kind that a tenant has once: refused", () => {
    const tenant = testTenant();
    new TmesDirectoryImport(tenant, "a", { enabled: false });
    expect(() => new TmesDirectoryImport(tenant, "b", { enabled: false })).toThrow("A second directory-import");
  });

  test("one name in two kinds or two tenants is fine", () => {
    const app = testApp();
    const tenant = testTenant(app);
    new TmesVirusRule(tenant, "Default", virusRule);
    new TmesSyslogServer(new Construct(tenant, "x"), "Default", {
      address: "a.example.com",
      port: 514,
      protocol: "tcp",
    });
    new TmesVirusRule(testTenant(app, "other"), "Default", virusRule);
  });

  test("two tenants with one name in an app: refused, naming both", () => {
    const app = testApp();
    testTenant(app);
    const stack = new TerraformStack(app, "second");
    expect(() => new TmesTenant(stack, "t", tenantProps())).toThrow(
      /A second tenant called "acme-us". The first is TmesTenant acme-us\/tenant/,
    );
  });

  test("what was removed from the tree is free again", () => {
    const tenant = testTenant();
    new TmesVirusRule(tenant, "Default", virusRule);
    tenant.node.tryRemoveChild("Default");
    new TmesVirusRule(tenant, "Default", virusRule);
  });

  test("a failed construct leaves nothing behind", () => {
    const tenant = testTenant();
    const wrong: object = { ...virusRule, level: "everybody" };
    expect(() => Reflect.construct(TmesVirusRule, [tenant, "Default", wrong])).toThrow(TmesConfigError);
    new TmesVirusRule(tenant, "Default", virusRule);
    expect(tenant.node.children).toHaveLength(1);
  });

  test("a token as name: refused", () => {
    const tenant = testTenant();
    const name = new TerraformVariable(tenant, "v", { type: "string" }).stringValue;
    expect(() => new TmesVirusRule(tenant, "Default", { ...virusRule, name })).toThrow(/name: .*not at apply/);
  });
});

describe("validation", () => {
  test("a bad value: path, value, what is allowed, construct, line", () => {
    const error = errorOf(
      () => new TmesSyslogServer(testTenant(), "siem", { address: "logs.example.com", port: 99999, protocol: "tcp" }),
    );
    expect(error.message).toMatch(
      /^TmesSyslogServer acme-us\/tenant\/siem \(packages\/constructs\/test\/items.test.ts:\d+:\d+\)\n/,
    );
    expect(error.message).toMatch(/port.*99999/);
    expect(error.message).toContain("65535");
    expect(error.construct).toBe("acme-us/tenant/siem");
    expect(error.location?.file).toBe("packages/constructs/test/items.test.ts");
    expect(error.problems).toHaveLength(1);
  });

  test("every problem at once", () => {
    const props: object = { address: "not a host", port: 0, protocol: "tls", colour: "red" };
    const error = errorOf(() => Reflect.construct(TmesSyslogServer, [testTenant(), "siem", props]));
    for (const part of ["address", "port", "tlsAuthentication", "(length 6)"]) expect(error.message).toContain(part);
  });

  test("values that may say something about a person are not quoted", () => {
    const exceptions = [{ sender: "hr@example.com", recipient: "anna.schmidt at example.com" }];
    const error = errorOf(() => new TmesVirusRule(testTenant(), "Default", { ...virusRule, exceptions }));
    expect(error.message).toContain("exceptions");
    expect(error.message).not.toContain("schmidt");
  });

  test("a setting that the chosen direction does not have", () => {
    const props: object = { ...virusRule, direction: "outbound", virtualAnalyzer: { enabled: true, macroFiles: true } };
    expect(() => Reflect.construct(TmesVirusRule, [testTenant(), "Default", props])).toThrow(
      /virtualAnalyzer\.enabled: only available if direction is "inbound", found "outbound"\./,
    );
  });

  test("a setting whose switch is off is accepted", () => {
    const props: object = { ...virusRule, predictiveMachineLearning: { enabled: false, feedback: true } };
    expect(() => Reflect.construct(TmesVirusRule, [testTenant(), "Default", props]) as unknown).not.toThrow();
  });

  test("null is absent", () => {
    const props: object = { ...virusRule, order: null };
    const rule = Reflect.construct(TmesVirusRule, [testTenant(), "Default", props]) as TmesVirusRule;
    expect(rule.settings).not.toHaveProperty("order");
  });

  test("a tenant is validated too", () => {
    expect(() => testTenant(testApp(), "acme", { dataSubjects: ["Germany"] })).toThrow(/dataSubjects/);
    expect(() => testTenant(testApp(), "acme", { dataSubjects: [] })).toThrow(/dataSubjects/);
    expect(() => Reflect.construct(TmesTenant, [new TerraformStack(testApp(), "s"), "t", { name: "x" }])).toThrow(
      /site/,
    );
  });

  test.each([
    ["a function", () => true],
    ["a date", new Date(0)],
    ["not a number", Number.NaN],
    ["a big number", 10n],
    ["a map", new Map()],
  ])("%s is not a value", (_, order) => {
    expect(() => Reflect.construct(TmesVirusRule, [testTenant(), "x", { ...virusRule, order }])).toThrow(/order: /);
  });

  test("a circular reference is refused", () => {
    const circle: Record<string, unknown> = { ...virusRule };
    circle["actions"] = circle;
    expect(() => Reflect.construct(TmesVirusRule, [testTenant(), "x", circle])).toThrow(
      /actions: expected a value that JSON can hold, found a circular reference\./,
    );
  });

  test("__proto__ is not a key", () => {
    const props: object = JSON.parse(`{"site": "us", "labels": {"__proto__": {"polluted": "yes"}}}`);
    expect(() => testTenant(testApp(), "a", props)).toThrow(/__proto__/);
  });

  test("hclOutput is refused", () => {
    expect(() => testTenant(testApp({ hclOutput: true }))).toThrow("HCL output (hclOutput) is not supported");
  });

  test("HCL output by environment is refused", () => {
    const app = testApp();
    process.env["SYNTH_HCL_OUTPUT"] = "true";
    try {
      testTenant(app);
      expect(() => app.synth()).toThrow("HCL output is not supported");
    } finally {
      delete process.env["SYNTH_HCL_OUTPUT"];
    }
  });
});

describe("freezing", () => {
  test("changing the author's object later changes nothing", () => {
    const app = testApp();
    const recipients = ["group:sales"];
    const props = { ...virusRule, recipients, virtualAnalyzer: { enabled: false } as const };
    new TmesVirusRule(testTenant(app), "Default", props);
    recipients.push("group:hr");
    Object.assign(props.virtualAnalyzer, { enabled: true });
    synth(app);
    expect(inputs(app)["Default"]?.["settings"]).toMatchObject({
      recipients: ["group:sales"],
      virtualAnalyzer: { enabled: false },
    });
  });

  test("settings are read-only", () => {
    const { settings } = new TmesVirusRule(testTenant(), "Default", { ...virusRule, recipients: ["group:sales"] });
    expect(() => Object.assign(settings, { enabled: false })).toThrow(TypeError);
    expect(() => Object.assign(settings["virtualAnalyzer"] ?? {}, { enabled: true })).toThrow(TypeError);
    expect(() => (settings["recipients"] as unknown as string[]).push("x")).toThrow(TypeError);
  });

  test("undefined is left out, an empty list stays", () => {
    const app = testApp();
    const props: object = { ...virusRule, notes: undefined, recipients: [] };
    Reflect.construct(TmesVirusRule, [testTenant(app), "Default", props]);
    synth(app);
    const { settings } = inputs(app)["Default"] ?? {};
    expect(settings).not.toHaveProperty("notes");
    expect(settings.recipients).toEqual([]);
  });
});

describe("text that Terraform would read as a template", () => {
  const texts = [
    "${path.module}",
    "$${x}",
    "%{ if true }",
    "%%{x}",
    "a $ b % c {d}",
    "1e5 and -2e10",
    "${a} ${b}",
    "x-${TfToken}",
  ];
  test.each(texts)("%s", (notes) => {
    const app = testApp();
    new TmesVirusRule(testTenant(app), "Default", { ...virusRule, notes });
    synth(app);
    const written: string = inputs(app)["Default"]?.["settings"].notes;
    // As Terraform reads it.
    expect(written.replace(/([$%])\1\{/g, "$1{")).toBe(notes);
    expect(written.replace(/([$%])\1\{/g, "")).not.toMatch(/[$%]\{/);
  });

  test("keys too", () => {
    const app = testApp();
    testTenant(app, "acme-us", { labels: { "${x}": "%{y}" } });
    synth(app);
    expect(inputs(app)["acme-us"]?.["settings"].labels).toEqual({ "$${x}": "%%{y}" });
  });
});

describe("tokens", () => {
  const variable = (scope: Construct, name: string): TerraformVariable => new TerraformVariable(scope, name, {});

  test("of every type, where the types allow them", () => {
    const app = testApp();
    const tenant = testTenant(app);
    new TmesVirusRule(tenant, "Default", {
      direction: "inbound",
      enabled: variable(tenant, "enabled").booleanValue,
      level: Token.asAny(variable(tenant, "level").stringValue),
      order: variable(tenant, "order").numberValue,
      notes: `See ${variable(tenant, "ticket").stringValue} and \${literal}`,
      recipients: variable(tenant, "recipients").listValue,
      predictiveMachineLearning: { enabled: variable(tenant, "pml").booleanValue, feedback: false },
      virtualAnalyzer: { enabled: variable(tenant, "va").booleanValue, macroFiles: false },
    });
    synth(app);
    expect(inputs(app)["Default"]?.["settings"]).toEqual({
      direction: "inbound",
      enabled: `\${var.${ref(app, "enabled")}}`,
      level: `\${var.${ref(app, "level")}}`,
      order: `\${var.${ref(app, "order")}}`,
      notes: `See \${var.${ref(app, "ticket")}} and $\${literal}`,
      recipients: `\${var.${ref(app, "recipients")}}`,
      predictiveMachineLearning: { enabled: `\${var.${ref(app, "pml")}}`, feedback: false },
      virtualAnalyzer: { enabled: `\${var.${ref(app, "va")}}`, macroFiles: false },
    });
  });

  test("in one place, the rest is still validated", () => {
    const tenant = testTenant();
    const address = variable(tenant, "address").stringValue;
    expect(() => new TmesSyslogServer(tenant, "siem", { address, port: 0, protocol: "tcp" })).toThrow(/port/);
  });

  test("a map of labels", () => {
    const app = testApp();
    const stack = new TerraformStack(app, "acme-us");
    const labels = Token.asStringMap(variable(stack, "labels").value);
    new TmesTenant(stack, "tenant", { ...tenantProps(), labels });
    synth(app);
    expect(inputs(app)["acme-us"]?.["settings"].labels).toBe("${var.labels}");
  });

  function ref(app: App, name: string): string {
    const variables = Object.keys(Reflect.get(stackFile(app), "variable"));
    return variables.find((each) => each.includes(`_${name}_`)) ?? "";
  }
});

test("TmesPolicy.configure twice is refused", () => {
  expect(() => TmesPolicy.of(testApp()).configure({})).toThrow("called before");
});

test("a spam rule with everything an inbound rule has", () => {
  const rule = new TmesSpamRule(testTenant(), "Default", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true, catchRate: "high" },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: false },
    graymail: { enabled: false },
    socialEngineering: { enabled: false },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: false },
      timeOfClick: { enabled: true, scope: "possible-risks" },
    },
    actions: { intercept: "quarantine" },
  });
  expect(rule.settings["direction"]).toBe("inbound");
});
