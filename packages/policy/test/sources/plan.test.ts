/** Plans: what is unknown, sensitive, missing, ignored or nested in them, and what cannot be judged. */
import { describe, expect, test } from "vitest";
import { itemDigest, readPlan } from "../../src/sources/index.ts";
import {
  acme,
  block,
  configurationOf,
  everything,
  items,
  notices,
  plan,
  planOf,
  refused,
  resource,
  texts,
  views,
  type Planned,
  type Seen,
} from "./inputs.ts";

const server = { address: "log.acme.example", port: 6514, protocol: "tls" };
const feedback = { virtualAnalyzer: { enabled: false } };

describe("what is known only after apply", () => {
  const cases: Record<string, [settings: unknown, marks: unknown, seen: Seen]> = {
    "no marks": [server, {}, { settings: server }],
    "marks that all say known": [server, { settings: { port: false, address: [] } }, { settings: server }],
    "a value: left out of the plan": [
      { port: 6514 },
      { settings: { address: true } },
      { settings: { port: 6514 }, unknown: ["settings.address: after-apply"] },
    ],
    "a value that is still there is not used": [
      { port: 6514, address: "log.acme.example" },
      { settings: { address: true } },
      { settings: { port: 6514 }, unknown: ["settings.address: after-apply"] },
    ],
    "all settings": [undefined, { settings: true }, { settings: {}, unknown: ["settings: after-apply"] }],
    "no settings at all": [undefined, {}, { settings: {} }],
    "settings that are null": [null, {}, { settings: {} }],
    "a setting that is null": [{ address: null, port: 25 }, {}, { settings: { port: 25 } }],
  };
  test.each(Object.entries(cases))("%s", (_, [settings, marks, seen]) => {
    const result = plan(planOf([{ input: block("syslog-server", "s", settings), unknown: marks }]));
    expect(items(result)).toEqual({ "syslog-server s": seen });
    expect(notices(result)).toEqual([]);
    expect(views(result)).toEqual(["acme: closed"]);
  });

  test("an element of a list keeps its place", () => {
    const settings = { outbound: { servers: [null, "192.0.2.1"] } };
    const marks = { settings: { outbound: { servers: [true, false] } } };
    expect(items(plan(planOf([{ input: block("domain", "acme.example", settings), unknown: marks }])))).toEqual({
      "domain acme.example": { settings, unknown: ["settings.outbound.servers[0]: after-apply"] },
    });
  });

  test("a real null in a list is refused, even beside an unknown one", () => {
    const settings = { outbound: { servers: [null, null] } };
    const marks = { settings: { outbound: { servers: [true, false] } } };
    const error = refused(() => plan(planOf([{ input: block("domain", "acme.example", settings), unknown: marks }])));
    expect(error.message).toContain(
      "settings.outbound.servers[1]: expected a host name in lower case or an IP address, found null.",
    );
  });

  test("an object in a list, and a value in one", () => {
    const input = block("domain", "acme.example", { inboundServers: [null, { port: 25 }] });
    const unknown = { settings: { inboundServers: [true, { host: true }] } };
    expect(items(plan(planOf([{ input, unknown }])))).toEqual({
      "domain acme.example": {
        settings: { inboundServers: [null, { port: 25 }] },
        unknown: ["settings.inboundServers[0]: after-apply", "settings.inboundServers[1].host: after-apply"],
      },
    });
  });

  test("a misspelt setting is refused, though its value is not there", () => {
    const input = block("virus-rule", "r", {});
    const error = refused(() =>
      plan(planOf([{ input, unknown: { settings: { virtualAnalyser: { enabled: true } } } }])),
    );
    expect(error.message).toContain("unknown setting of kind virus-rule (did you mean `virtualAnalyzer`?)");
  });

  test("so is a misspelt key of the input, and a setting below a value", () => {
    const misspelt = planOf([{ input: block("virus-rule", "r", {}), unknown: { setings: true } }]);
    expect(refused(() => plan(misspelt)).message).toContain("setings: unknown key of an item's input");
    const below = planOf([{ input: block("virus-rule", "r", {}), unknown: { settings: { enabled: { deep: true } } } }]);
    expect(refused(() => plan(below)).message).toContain(
      "settings.enabled: unknown setting of kind virus-rule (length 4).",
    );
  });

  test("the tenant's site is unknown within the tenant", () => {
    const tenant = { address: "terraform_data.tenant", input: block("tenant", "acme", {}) };
    const parts = resource({ ...tenant, unknown: { settings: { site: true } } });
    const result = plan({
      format_version: "1.2",
      planned_values: { root_module: { resources: [parts.planned] } },
      resource_changes: parts.change,
    });
    expect(texts(result.tenants[0]?.unknowns ?? [])).toEqual(["site: after-apply"]);
  });
});

describe("an item that cannot be identified yet gives a notice, and leaves the view open", () => {
  const { tmes, tenant, name, settings } = block("virus-rule", "r", feedback);
  const cases: Record<string, [Planned, of: string | undefined]> = {
    "the whole input": [{ unknown: true }, undefined],
    "the whole input, present as null": [{ input: null, unknown: true }, undefined],
    "its kind": [{ input: { tenant, name, settings }, unknown: { tmes: true } }, "acme"],
    "its tenant": [{ input: { tmes, name, settings }, unknown: { tenant: true } }, undefined],
    "its name": [{ input: { tmes, tenant, settings }, unknown: { name: true } }, "acme"],
    "everything in it": [{ input: {}, unknown: { tmes: true, tenant: true, name: true, settings: true } }, undefined],
    "its kind, sensitive": [{ input: { tmes, tenant, name, settings }, sensitive: { tmes: true } }, "acme"],
    "its tenant, sensitive": [{ input: { tmes, tenant, name, settings }, sensitive: { tenant: true } }, undefined],
    "the whole input, sensitive": [{ input: { tmes, tenant, name, settings }, sensitive: true }, undefined],
  };
  test.each(Object.entries(cases))("%s", (_, [resource, of]) => {
    const result = plan(planOf([resource]));
    expect(notices(result)).toEqual(["unknown-item"]);
    expect(result.notices[0]?.tenant).toBe(of);
    expect(result.notices[0]?.message).toContain(
      resource.sensitive === undefined ? "is known only after apply." : "is marked sensitive.",
    );
    expect(views(result)).toEqual(["acme: open"]);
    expect(result.tenants[0]?.openBecause).toEqual(["terraform_data.x may be an item of it, which is not known yet."]);
  });

  test("after_unknown that marks the resource as a whole", () => {
    const { planned } = resource({ input: block("virus-rule", "r", feedback) });
    const change = {
      address: "terraform_data.x",
      type: "terraform_data",
      change: { actions: ["create"], after_unknown: true },
    };
    const result = plan({
      format_version: "1.2",
      planned_values: { root_module: { resources: [planned] } },
      resource_changes: [change],
      configuration: configurationOf([planned]),
    });
    expect(notices(result)).toEqual(["unknown-item"]);
  });

  test("another tenant stays closed when the tenant is known", () => {
    const other = { address: "terraform_data.other", input: { ...block("tenant", "other", {}), tenant: "other" } };
    const result = plan(planOf([{ input: { tmes, tenant, settings }, unknown: { name: true } }, other]));
    expect(views(result)).toEqual(["acme: open", "other: closed"]);
  });
});

describe("foreign blocks are ignored", () => {
  const cases: Record<string, Planned> = {
    "a text": { input: "x" },
    "no input": { input: null },
    "a list": { input: [1] },
    "an object of another kind": { input: { tenant: "00000000-0000", settings: { a: 1 } } },
    "an object with unknown parts": { input: { a: 1 }, unknown: { b: true } },
    "a secret": { input: "s3cr3t", sensitive: true },
    "an object that is a secret": { input: { password: "s3cr3t" }, sensitive: true },
    "a null that is a secret": { input: null, sensitive: true },
    "another type of resource": { input: block("nonsense", "r", {}), type: "null_resource" },
  };
  test.each(Object.entries(cases))("%s", (_, resource) => {
    const result = plan(planOf([resource]));
    expect(items(result)).toEqual({});
    expect(notices(result)).toEqual([]);
    expect(views(result)).toEqual(["acme: closed"]);
  });

  test("but one whose whole input is unknown looks like ours, and the notice says what to do", () => {
    const [notice] = plan(planOf([{ unknown: true }])).notices;
    expect(notice?.remediation).toContain("If it is not a tenant's item, wrap its value: input = { value = ... }");
  });
});

describe("sensitive settings", () => {
  const secret = "hunter2-s3cr3t";
  const cases: Record<string, [Planned, unknown: readonly string[]]> = {
    "one value": [
      { input: block("syslog-server", "s", { address: secret, port: 1 }), sensitive: { settings: { address: true } } },
      ["settings.address: redacted"],
    ],
    "all of them": [
      { input: block("syslog-server", "s", { address: secret }), sensitive: { settings: true } },
      ["settings: redacted"],
    ],
    "an element of a list": [
      {
        input: block("domain", "acme.example", { outbound: { servers: ["192.0.2.1", secret] } }),
        sensitive: { settings: { outbound: { servers: [false, true] } } },
      },
      ["settings.outbound.servers[1]: redacted"],
    ],
    "a value that is wrong anyway": [
      { input: block("syslog-server", "s", { port: secret }), sensitive: { settings: { port: true } } },
      ["settings.port: redacted"],
    ],
    "unknown and sensitive": [
      {
        input: block("syslog-server", "s", {}),
        unknown: { settings: { address: true } },
        sensitive: { settings: { address: true } },
      },
      ["settings.address: after-apply"],
    ],
  };
  test.each(Object.entries(cases))("%s: unknown, never in the result", (_, [resource, unknown]) => {
    const result = plan(planOf([resource], { variables: { password: { value: secret } } }));
    expect(Object.values(items(result))[0]?.unknown).toEqual(unknown);
    expect(everything(result)).not.toContain(secret);
    const isHidden = unknown.some((text) => text.endsWith("redacted"));
    expect(notices(result).map((text) => text.split(" ")[0])).toEqual(isHidden ? ["sensitive-settings"] : []);
  });

  test("marks of the planned values count where the change has none", () => {
    const input = block("syslog-server", "s", { address: secret });
    const body = { sensitive_values: { input: { settings: { address: true } } } };
    const result = plan(planOf([{ input, body }]));
    expect(items(result)["syslog-server s"]?.unknown).toEqual(["settings.address: redacted"]);
    expect(everything(result)).not.toContain(secret);
  });

  test.each(["tenant", "name", "tmes", "spread"])("a sensitive %s is not shown", (key) => {
    const input = { ...acme, address: "x", [key]: secret };
    const { address: _, ...rest } = input;
    const result = plan(
      planOf([
        {
          input: { ...rest, tenant: key === "tenant" ? secret : "b", name: key === "name" ? secret : "b" },
          sensitive: { [key]: true },
        },
      ]),
    );
    expect(everything(result)).not.toContain(secret);
  });

  test("an error beside a secret does not quote it", () => {
    const address = { address: secret, port: "x" };
    const input = block("syslog-server", "s", address);
    const error = refused(() => plan(planOf([{ input, sensitive: { settings: { address: true } } }])));
    expect(error.message).toContain("settings.port");
    expect(JSON.stringify(error.problems)).not.toContain(secret);
  });

  test("a syntax error in the middle of a secret does not quote it", () => {
    const text = JSON.stringify(planOf([{ input: secret, sensitive: true }])).replace("hunter2-", 'hunter2"');
    const error = refused(() => readPlan(text, "plan.json"));
    expect(error.message).toBe('Expected a JSON value, found "s".');
    expect(JSON.stringify(error.problems)).not.toContain("hunter2");
  });
});

describe("where an item can stand", () => {
  const input = block("virus-rule", "r", feedback);

  test("in a module in a module", () => {
    const inner = resource({ address: 'module.a["x"].module.b[0].terraform_data.r["k"]', input });
    const outer = resource({ address: "terraform_data.tenant", input: acme });
    const result = plan({
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: [outer.planned],
          child_modules: [
            {
              address: 'module.a["x"]',
              child_modules: [{ address: 'module.a["x"].module.b[0]', resources: [inner.planned] }],
            },
          ],
        },
      },
      resource_changes: [...outer.change, ...inner.change],
    });
    expect(items(result)).toEqual({ "virus-rule r": { settings: feedback } });
    expect(result.tenants[0]?.items[0]?.origin.address).toBe('module.a["x"].module.b[0].terraform_data.r["k"]');
  });

  test("in instances of count and for_each, each with its own marks", () => {
    const one = { address: "terraform_data.r[0]", input: block("virus-rule", "one", {}) };
    const two = { address: 'terraform_data.r["two"]', input: block("virus-rule", "two", feedback) };
    expect(items(plan(planOf([{ ...one, unknown: { settings: { virtualAnalyzer: true } } }, two])))).toEqual({
      "virus-rule one": { settings: {}, unknown: ["settings.virtualAnalyzer: after-apply"] },
      "virus-rule two": { settings: feedback },
    });
  });

  test("not among what is destroyed or forgotten", () => {
    const gone = ["delete", "forget"].map((action) => ({
      address: `terraform_data.${action}`,
      type: "terraform_data",
      change: { actions: [action], before: { input }, after: null, after_unknown: {} },
    }));
    const whole = planOf([]);
    const result = plan({
      ...whole,
      resource_changes: [...("resource_changes" in whole ? (whole.resource_changes as object[]) : []), ...gone],
    });
    expect(items(result)).toEqual({});
  });

  test("unchanged items count", () => {
    expect(Object.keys(items(plan(planOf([{ input }]))))).toEqual(["virus-rule r"]);
  });

  test("a deposed object hides nothing of the one that replaced it", () => {
    const now = resource({ unknown: { settings: { virtualAnalyzer: true } }, input: block("virus-rule", "r", {}) });
    const tenant = resource({ address: "terraform_data.tenant", input: acme });
    const deposed = {
      address: "terraform_data.x",
      deposed: "1a2b3c4d",
      change: { actions: ["delete"], before: {}, after: null, after_unknown: {}, after_sensitive: false },
    };
    const result = plan({
      format_version: "1.2",
      planned_values: { root_module: { resources: [tenant.planned, now.planned] } },
      resource_changes: [...tenant.change, ...now.change, deposed],
    });
    expect(items(result)["virus-rule r"]?.unknown).toEqual(["settings.virtualAnalyzer: after-apply"]);
  });

  test("never twice", () => {
    const error = refused(() =>
      plan(planOf([{ input }, { address: "module.m.terraform_data.y", input: { ...input, settings: {} } }])),
    );
    expect(error.message).toBe(
      'module.m.terraform_data.y: virus-rule "r" of tenant "acme" is declared twice, first in plan.json (terraform_data.x).',
    );
  });
});

describe("values as Terraform leaves them", () => {
  const port = (value: unknown): Planned => ({ input: block("syslog-server", "s", { port: value }) });

  test.each<[unknown, number]>([
    [25, 25],
    ["25", 25],
  ])("port %j is %j", (value, number) => {
    expect(items(plan(planOf([port(value)])))["syslog-server s"]?.settings).toEqual({ port: number });
  });

  test.each(["x", "", "25 ", "0x19", "1e3", "99999", "-1", 25.5, true, [25]])("port %j is refused", (value) => {
    expect(refused(() => plan(planOf([port(value)]))).path).toBe("settings.port");
  });

  test.each<[string, string]>([
    ["EL", "did you mean `GR`?"],
    ["UK", "did you mean `GB`?"],
    ["de", "did you mean `DE`?"],
    ["Germany", "did you mean `DE`?"],
    ["EU", "a country code"],
    ["EEA", "a country code"],
    ["XX", "a country code"],
    ["", "a country code"],
  ])("people in %j would count as nowhere, so it is refused", (code, message) => {
    const input = { ...acme, settings: { site: "us", dataSubjects: [code] } };
    const error = refused(() =>
      plan(planOf([], { planned_values: { root_module: { resources: [resource({ input }).planned] } } })),
    );
    expect(error.message).toContain("settings.dataSubjects[0]: expected a country code of two capital letters");
    expect(error.message).toContain(message);
  });

  test.each(["true", "false", 1, "yes", null])("enabled: %j is never a boolean", (value) => {
    const read = (): unknown => items(plan(planOf([{ input: block("virus-rule", "r", { enabled: value }) }])));
    if (value === null) expect(read()).toEqual({ "virus-rule r": { settings: {} } });
    else expect(refused(read).message).toContain("settings.enabled: expected true or false");
  });
});

describe("inputs that cannot be meant are refused with their address", () => {
  const cases: Record<string, [input: unknown, message: string]> = {
    "a misspelt kind": [block("virus-rul", "r", {}), 'unknown kind "virus-rul" (did you mean `virus-rule`?)'],
    "another version": [{ ...acme, tmes: "tenant/v2" }, 'tmes: expected "tenant/v1", found the text "tenant/v2".'],
    "a version and more": [{ ...acme, tmes: "tenant/v1/x" }, 'tmes: expected "tenant/v1"'],
    "no version": [{ ...acme, tmes: "tenant" }, 'tmes: expected "tenant/v1"'],
    "a kind that is a number": [{ ...acme, tmes: 1 }, 'tmes: expected "<kind>/v1", found the number 1.'],
    "a kind that is null": [{ tmes: null, tenant: "acme", name: "r", settings: {} }, 'tmes: is required: "<kind>/v1".'],
    "a kind left out": [{ tenant: "acme", name: "r", settings: {} }, 'tmes: is required: "<kind>/v1".'],
    "a misspelt key": [{ ...block("virus-rule", "r", {}), setings: {} }, "did you mean `settings`?"],
    "no tenant": [{ tmes: "virus-rule/v1", name: "r" }, "tenant: is required: a name of 1 to 256 characters"],
    "an empty tenant": [
      { tmes: "virus-rule/v1", tenant: "", name: "r" },
      "tenant: expected a name of 1 to 256 characters",
    ],
    "no name": [{ tmes: "virus-rule/v1", tenant: "acme" }, "name: is required: a name of 1 to 256 characters"],
    "a name in two lines": [
      block("virus-rule", "a\nb", {}),
      "in one line, without spaces around it and without invisible characters, found a text of length 3.",
    ],
    "another name of a page": [block("ip-reputation", "x", {}), 'expected the name "settings"'],
    "a tenant of another name": [
      block("tenant", "other", {}),
      "name: expected the tenant's name, found a text of length 5.",
    ],
    "settings that are a list": [
      block("virus-rule", "r", []),
      "settings: expected an object of settings, found an empty list.",
    ],
    "an unknown setting": [block("virus-rule", "r", { virtualAnalyser: {} }), "did you mean `virtualAnalyzer`?"],
    "a spread of an item": [
      block("virus-rule", "r", {}, { spread: { a: 1 } }),
      "terraform_data.x: unknown key of an item's input (length 6).",
    ],
    "a spread that is a list": [{ ...acme, name: "b", tenant: "b", spread: [1] }, "spread: expected an object"],
    "a spread of words": [
      { ...acme, name: "b", tenant: "b", spread: { a: "all" } },
      "spread.a: expected a list of digests",
    ],
    "a spread below zero": [
      { ...acme, name: "b", tenant: "b", spread: { a: -2 } },
      "spread.a: expected a list of digests",
    ],
    "a spread of null": [
      { ...acme, name: "b", tenant: "b", spread: { a: null } },
      "spread.a: expected a list of digests",
    ],
    "a spread of other digests": [
      { ...acme, name: "b", tenant: "b", spread: { a: ["0"] } },
      "spread.a: expected a list",
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [input, message]) => {
    const error = refused(() => plan(planOf([{ input }])));
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^terraform_data\.x: /);
    expect(error.file).toBe("plan.json");
  });
});

describe("plans that cannot be judged", () => {
  const good = planOf([]);
  const cases: Record<string, [value: unknown, message: string, line?: number]> = {
    "one that failed": [{ ...good, errored: true }, "the plan failed (errored)", 1],
    "one that only refreshes": [
      {
        ...good,
        planned_values: { root_module: {} },
        prior_state: {
          values: {
            root_module: {
              resources: [{ address: "terraform_data.t", type: "terraform_data", values: { input: acme } }],
            },
          },
        },
      },
      "the plan describes no desired state",
      1,
    ],
    "one that destroys": [
      {
        ...good,
        planned_values: { root_module: {} },
        resource_changes: [
          {
            address: "terraform_data.tenant",
            type: "terraform_data",
            change: { actions: ["delete"], before: { input: acme }, after: null, after_unknown: {} },
          },
        ],
      },
      'the plan describes no desired state: it destroys tenant "acme".',
      1,
    ],
    "one without planned items": [
      { ...good, planned_values: { root_module: {} } },
      "terraform_data.tenant is in resource_changes and not in planned_values",
    ],
    "an item without a change": [
      planOf([{ input: block("virus-rule", "r", feedback), change: false }]),
      "terraform_data.x is in planned_values and not in resource_changes",
    ],
    "an errored that is a text": [{ ...good, errored: "true" }, "the plan failed (errored)", 1],
    "of the next version": [{ ...good, format_version: "2.0" }, 'format version 1, found "2.0"', 1],
    "of a version like ours": [{ ...good, format_version: "10.0" }, 'found "10.0"', 1],
    "without a version": [{ planned_values: {} }, "expected a plan with format_version and planned_values"],
    "a state": [{ format_version: "1.0", values: {} }, "expected a plan with format_version and planned_values"],
    "a list": [[good], "expected a JSON object, found a list."],
    null: [null, "expected a JSON object, found null."],
    "resources that are an object": [
      { ...good, planned_values: { root_module: { resources: {} } } },
      "planned_values.root_module.resources: expected a list",
    ],
    "modules that are none": [
      { ...good, planned_values: { root_module: { child_modules: [1] } } },
      "planned_values.root_module.child_modules[0]: expected an object",
    ],
    "a resource without an address": [
      { ...good, planned_values: { root_module: { resources: [{ type: "terraform_data" }] } } },
      "resources[0].address: expected a text",
    ],
    "changes that are none": [{ ...good, resource_changes: [{}] }, "resource_changes[0]: expected an address"],
  };
  test.each(Object.entries(cases))("%s", (_, [value, message, line]) => {
    const error = refused(() => plan(value));
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });
});

describe("plans that show a part leave the view open", () => {
  const input = block("virus-rule", "r", feedback);
  const configured = (more: object = {}): object => ({
    root_module: {
      resources: [
        { address: "terraform_data.tenant", type: "terraform_data" },
        { address: "terraform_data.x", type: "terraform_data", expressions: {}, ...more },
      ],
    },
  });
  const cases: Record<string, [plan: object, open: string | undefined]> = {
    "a whole one": [planOf([]), undefined],
    "-target": [planOf([], { complete: false }), "The plan is not complete"],
    "deferred changes": [
      planOf([], { deferred_changes: [{ resource_change: { address: "terraform_data.x" } }] }),
      "The plan defers changes of resources that it does not know yet: terraform_data.x.",
    ],
    "no deferred changes": [planOf([], { deferred_changes: [] }), undefined],
    "one that does not say whether it is complete": [planOf([{ input }], { complete: undefined }), undefined],
    "and has what is configured": [
      planOf([{ input }], { complete: undefined, configuration: configured() }),
      undefined,
    ],
    "and lacks what is configured": [
      planOf([], { complete: undefined, configuration: configured() }),
      "The plan leaves out terraform_data.x",
    ],
    "and lacks what a constant count leaves out": [
      planOf([], { complete: undefined, configuration: configured({ count_expression: { constant_value: 0 } }) }),
      undefined,
    ],
    "and lacks what a variable leaves out": [
      planOf([], {
        complete: undefined,
        variables: { on: { value: false } },
        configuration: configured({ count_expression: { references: ["var.on"] } }),
      }),
      undefined,
    ],
    "and lacks what a variable asks for": [
      planOf([], {
        complete: undefined,
        variables: { on: { value: true } },
        configuration: configured({ count_expression: { references: ["var.on"] } }),
      }),
      "The plan leaves out terraform_data.x",
    ],
    "and lacks what a local may leave out": [
      planOf([], {
        complete: undefined,
        configuration: configured({ for_each_expression: { references: ["local.x"] } }),
      }),
      "The plan leaves out terraform_data.x",
    ],
    "and is complete, by Terraform's statement": [
      planOf([], { configuration: configured({ for_each_expression: { references: ["local.x"] } }) }),
      undefined,
    ],
    "no configuration": [planOf([], { configuration: undefined }), "The plan has no configuration"],
    "and lacks what is in a module": [
      planOf([], {
        complete: undefined,
        configuration: { root_module: { module_calls: { m: { module: { ...Object.values(configured())[0] } } } } },
      }),
      "The plan leaves out module.m.terraform_data.",
    ],
    "and lacks what is in a module that may be left out": [
      planOf([], {
        complete: undefined,
        configuration: {
          root_module: { module_calls: { m: { count_expression: {}, module: { ...Object.values(configured())[0] } } } },
        },
      }),
      "The plan leaves out module.m.terraform_data.",
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [value, open]) => {
    const [view] = plan(value).tenants;
    expect(view?.view).toBe(open === undefined ? "closed" : "open");
    expect(view?.openBecause.join("\n") ?? "").toContain(open ?? "");
  });

  test("items without their tenant are open, and say so", () => {
    const { planned, change } = resource({ input });
    const result = plan({
      format_version: "1.2",
      planned_values: { root_module: { resources: [planned] } },
      resource_changes: change,
    });
    expect(views(result)).toEqual(["acme: open"]);
    expect(notices(result)).toEqual(["unknown-tenant"]);
  });

  const digest = itemDigest("acme", { kind: "virus-rule", name: "r" });
  const spread: Record<string, [spread: unknown, unknown: unknown, view: string]> = {
    "all that it names": [{ a: [digest] }, {}, "closed"],
    "fewer than it names": [{ a: [digest], b: ["0".repeat(16)] }, {}, "open"],
    "another in place of the one it names": [{ a: ["0".repeat(16)] }, {}, "open"],
    "more than it names": [{ a: [] }, {}, "open"],
    "only numbers, as an earlier version wrote": [{ a: 1 }, {}, "open"],
    "only numbers in text": [{ a: "1" }, {}, "open"],
    "it is unknown how many": [undefined, { spread: true }, "open"],
    "it is unknown how many in one stack": [{ a: [digest] }, { spread: { b: true } }, "open"],
  };
  test.each(Object.entries(spread))("spread over stacks: %s", (_, [counts, unknown, view]) => {
    const tenant = resource({
      address: "terraform_data.tenant",
      input: { ...acme, ...(counts === undefined ? {} : { spread: counts }) },
      unknown,
    });
    const item = resource({ input });
    const result = plan({
      format_version: "1.2",
      planned_values: { root_module: { resources: [tenant.planned, item.planned] } },
      resource_changes: [...tenant.change, ...item.change],
      configuration: configurationOf([tenant.planned, item.planned]),
    });
    expect(views(result)).toEqual([`acme: ${view}`]);
  });

  test("a hidden spread is hidden when it is sensitive too", () => {
    const input = { ...acme, name: "b", tenant: "b", spread: { a: 7 } };
    expect(views(plan(planOf([{ input, sensitive: { spread: true } }])))).toEqual(["acme: closed", "b: open"]);
  });
});

describe("changes that Terraform ignores", () => {
  const input = block("virus-rule", "r", { enabled: true, notes: "x" });
  const configuration = (constant: unknown, address = "terraform_data.x"): object => ({
    root_module: {
      resources: [
        { address: "terraform_data.tenant", type: "terraform_data" },
        { address, type: "terraform_data", expressions: { input: { constant_value: constant } } },
      ],
    },
  });
  const said = (settings: object): object => ({ ...input, settings });
  const cases: Record<string, [constant: unknown, ignored: boolean]> = {
    "the same": [input, false],
    "the same in another order": [Object.fromEntries(Object.entries(input).reverse()), false],
    "another value": [said({ enabled: false, notes: "x" }), true],
    "one more": [said({ enabled: true, notes: "x", order: 1 }), true],
    "one less": [said({ enabled: true }), true],
    "a null more": [said({ enabled: true, notes: "x", order: null }), true],
    "a text for the boolean": [said({ enabled: "true", notes: "x" }), true],
    "an object for the text": [said({ enabled: true, notes: {} }), true],
    "a list for the text": [said({ enabled: true, notes: ["x"] }), true],
    "a template of the JSON syntax that refers to nothing": [said({ enabled: true, notes: '${lower("X")}' }), false],
    "that beside another value": [said({ enabled: false, notes: '${lower("X")}' }), true],
    "a key that is a template": [said({ enabled: true, '${lower("NOTES")}': "x" }), false],
  };
  test.each(Object.entries(cases))("%s", (_, [constant, ignored]) => {
    const result = plan(planOf([{ input }], { configuration: configuration(constant) }));
    expect(notices(result)).toEqual(ignored ? ["ignored-changes virus-rule r"] : []);
  });

  test("escapes of the JSON syntax, which plans keep in constants, are not changes", () => {
    const planned = block("virus-rule", "r", { notes: "${a} %{b}", recipients: ["${c}@acme.example"] });
    const written = block("virus-rule", "r", { notes: "$${a} %%{b}", recipients: ["$${c}@acme.example"] });
    expect(notices(plan(planOf([{ input: planned }], { configuration: configuration(written) })))).toEqual([]);
    const other = block("virus-rule", "r", { notes: "$${z} %%{b}", recipients: ["$${c}@acme.example"] });
    expect(notices(plan(planOf([{ input: planned }], { configuration: configuration(other) })))).toEqual([
      "ignored-changes virus-rule r",
    ]);
  });

  test.each(["terraform_data.x[0]", 'terraform_data.x["a"]', 'terraform_data.x["a\\"]"]'])(
    "also of an instance, %s",
    (address) => {
      const constant = said({ enabled: false });
      const result = plan(planOf([{ address, input }], { configuration: configuration(constant) }));
      expect(notices(result)).toEqual(["ignored-changes virus-rule r"]);
    },
  );

  test("also in an instance of a module", () => {
    const constant = { input: { constant_value: said({ enabled: false }) } };
    const module = { resources: [{ address: "terraform_data.x", type: "terraform_data", expressions: constant }] };
    const resources = [{ address: "terraform_data.tenant", type: "terraform_data" }];
    const inModule = { root_module: { resources, module_calls: { m: { module } } } };
    const address = 'module.m["eu"].terraform_data.x';
    expect(notices(plan(planOf([{ address, input }], { configuration: inModule })))).toEqual([
      "ignored-changes virus-rule r",
    ]);
  });
});

describe("items in a form that is not read", () => {
  const item = block("syslog-server", "s", server);
  const cases: Record<string, unknown> = {
    "a JSON text": JSON.stringify(item),
    "a JSON text in a JSON text": JSON.stringify({ value: JSON.stringify(item) }),
    "a YAML text": "tmes: syslog-server/v1\ntenant: acme\n",
    "a list": [item],
    "a map": { one: item },
    "a misspelt key": { tmess: "domain/v1", name: "acme.example" },
    "a tenant document": { apiVersion: "tmes/v1" },
  };
  test.each(Object.entries(cases))("%s", (_, input) => {
    const result = plan(planOf([{ input }]));
    expect(notices(result)).toEqual(["hidden-item"]);
    expect(views(result)).toEqual(["acme: open"]);
  });

  test.each([["policy/v1"], ["domain/v1"], [{ path: "/domain/v1" }], ["The word tmes in a text"]])(
    "%j is foreign",
    (input) => {
      expect(notices(plan(planOf([{ input }])))).toEqual([]);
    },
  );
});

describe("OpenTofu", () => {
  test("its keys do not matter", () => {
    const body = { provider_name: "terraform.io/builtin/terraform", schema_version: 0, identity: {} };
    const value = planOf([{ input: block("virus-rule", "r", feedback), body }], {
      terraform_version: "1.10.2",
      complete: undefined,
      timestamp: "2026-11-24T00:00:00Z",
      prior_state: {},
      resource_drift: [],
      output_changes: {},
      checks: [],
      relevant_attributes: [],
      encrypted: false,
    });
    expect(items(plan(value))).toEqual({ "virus-rule r": { settings: feedback } });
    expect(views(plan(value))).toEqual(["acme: closed"]);
  });
});

describe("where it comes from", () => {
  const map = {
    items: [
      {
        address: "terraform_data.x",
        tenant: "acme",
        kind: "virus-rule",
        name: "r",
        construct: "eu/tenant/r",
        location: { file: "main.ts", line: 12, column: 5 },
        digest: "",
      },
    ],
  };
  const input = block("virus-rule", "r", { enabled: "true" });

  test("an error names the author's line", () => {
    const error = refused(() => readPlan(JSON.stringify(planOf([{ input }])), "plan.json", [map]));
    expect([error.file, error.line, error.column]).toEqual(["main.ts", 12, 5]);
  });

  test.each<[string, readonly (typeof map)[], string | undefined]>([
    ["the same address", [map], "eu/tenant/r"],
    ["none", [], undefined],
    [
      "two that say something else of it",
      [map, { items: map.items.map((item) => ({ ...item, construct: "us" })) }],
      undefined,
    ],
    ["one of another item", [{ items: map.items.map((item) => ({ ...item, name: "s" })) }], undefined],
    ["one of another address", [{ items: map.items.map((item) => ({ ...item, address: "y" })) }], "eu/tenant/r"],
  ])("maps: %s", (_, maps, construct) => {
    const good = planOf([{ input: block("virus-rule", "r", {}) }]);
    const [item] = readPlan(JSON.stringify(good), "plan.json", maps).tenants[0]?.items ?? [];
    expect(item?.origin.construct).toBe(construct);
  });
});
