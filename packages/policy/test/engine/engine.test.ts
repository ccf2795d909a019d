/** The engine around the rules: what exists, what is cached, what is reported. Small handmade rules and slots. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { PolicyError } from "../../src/errors.ts";
import type { ItemView, Json, JsonObject, Report, TenantView } from "../../src/types.ts";
import { tinyBundle, type TestBundle, type TestRule } from "./tiny-bundle.ts";
import { item, source, tenant, unseen, verdicts } from "./views.ts";

const today = "2026-01-31";

function engineOf(bundle: TestBundle): Engine {
  return createEngine({ bundle: tinyBundle(bundle), config: { ...defaultConfig, packs: ["all"] }, today });
}

function check(engine: Engine, ...tenants: readonly TenantView[]): Report {
  return engine.check([source(tenants)], { allResults: true });
}

const off: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [{ path: "settings.on", applies: false, positive: true }],
};

function presenceOf(presence: Json): TestBundle {
  return { rules: { off }, presence: { toy: presence } };
}

test("findings alone are those of a report, in its order", () => {
  const engine = engineOf({ rules: { off } });
  const sources = [source([tenant([item("b", { on: true }), item("c", {}), item("a", { on: true })])])];
  const { findings } = engine.check(sources);
  expect(findings.length).toBe(3);
  expect(engine.findings(sources)).toEqual(findings);
});

const twoDefaults = {
  type: "many",
  consoleDefaults: [
    {
      name: "Inbound",
      match: [
        { path: "level", equals: "organization" },
        { path: "direction", equals: "inbound" },
      ],
    },
    {
      name: "Outbound",
      match: [
        { path: "level", equals: "organization" },
        { path: "direction", equals: "outbound" },
      ],
    },
  ],
  defaultRules: [],
};

const defaultRules = {
  type: "many",
  consoleDefaults: [],
  defaultRules: [
    { name: "Organization: Virus", of: "organization", settings: { direction: "inbound", level: "organization" } },
    { name: "Organization: Risks", of: "organization", settings: { level: "organization" }, edition: "cegp" },
    { name: "{domain}: Virus", of: "domain", settings: { direction: "inbound", level: "group" } },
  ],
};

describe("console objects that are not declared", () => {
  const always = engineOf(presenceOf({ type: "always" }));
  const many = engineOf(presenceOf(twoDefaults));

  test("of a kind that is always there are judged as undeclared", () => {
    const report = check(always, tenant([]));
    expect(verdicts(report)).toEqual({ "off acme toy/settings": "undetermined" });
    expect(report.coverage).toMatchObject({ items: 0, undeclaredItems: 1, evaluations: 1 });
    expect(report.findings[0]).toMatchObject({ verdict: "undetermined", severity: "error" });
    expect(report.findings[0]?.message).toContain("is not declared, and every tenant has it");
  });
  test("are not added where one is declared", () => {
    expect(verdicts(check(always, tenant([item("settings", { on: false })])))).toEqual({
      "off acme toy/settings": "pass",
    });
  });
  test("are judged beside one that may not exist", () => {
    const found = verdicts(check(always, tenant([item("maybe", { on: false }, { exists: false })])));
    expect(Object.values(found)).toContain("undetermined");
  });
  test("are distinguished by what they match", () => {
    const inbound = item("mine", { on: false, level: "organization", direction: "inbound" });
    expect(verdicts(check(many, tenant([inbound])))).toEqual({
      "off acme toy/mine": "pass",
      "off acme toy/Outbound": "undetermined",
    });
    const domain = item("one domain", { on: false, level: "domain", direction: "inbound" });
    expect(verdicts(check(many, tenant([domain])))).toEqual({
      "off acme toy/one domain": "pass",
      "off acme toy/Inbound": "undetermined",
      "off acme toy/Outbound": "undetermined",
    });
  });
  test("stay where what would match is not known", () => {
    const hidden = item("mine", { on: false, direction: "inbound" }, { unknowns: [unseen("settings.level")] });
    expect(verdicts(check(many, tenant([hidden])))).toMatchObject({ "off acme toy/Inbound": "undetermined" });
    const undeclared = item("mine", { on: false, direction: "inbound" });
    expect(verdicts(check(many, tenant([undeclared])))).toMatchObject({ "off acme toy/Inbound": "undetermined" });
    const stale = item(
      "mine",
      { on: false, level: "organization", direction: "inbound" },
      { unknowns: [unseen("settings")] },
    );
    expect(verdicts(check(many, tenant([stale])))).toMatchObject({ "off acme toy/Inbound": "undetermined" });
  });
  describe("that are default rules", () => {
    const rules = engineOf(presenceOf(defaultRules));
    const standard = { edition: "standard" };
    const inbound = { on: false, level: "organization", direction: "inbound" };
    const judged = (
      items: readonly ItemView[],
      facts: JsonObject = standard,
      view: Partial<TenantView> = {},
    ): unknown => verdicts(check(rules, tenant(items, { tenant: { name: "acme", ...facts }, ...view })));
    const expected = { "off acme toy/Organization: Virus": "undetermined" };
    const domain = (settings: JsonObject, more: Partial<ItemView> = {}): ItemView => ({
      ...item("example.com", settings, more),
      kind: "domain",
    });

    test("are expected, and an item stands for one by its name, not by its settings", () => {
      expect(judged([])).toEqual(expected);
      expect(judged([item("mine", inbound)])).toEqual({ ...expected, "off acme toy/mine": "pass" });
      expect(judged([item("Organization: Virus", inbound)])).toEqual({ "off acme toy/Organization: Virus": "pass" });
    });
    test("have the licence account's name before theirs in classic consoles", () => {
      const name = "Acme Ltd: Organization: Virus";
      expect(judged([item(name, inbound)])).toEqual({ [`off acme toy/${name}`]: "pass" });
      expect(judged([item("Not Organization: Virus", inbound)])).toMatchObject(expected);
    });
    test("may be stood for by an item that says so, which then stands for no other", () => {
      expect(judged([item("mine", inbound, { default: "Organization: Virus" })])).toEqual({
        "off acme toy/mine": "pass",
      });
      const other = item("Organization: Virus", inbound, { default: "example.com: Virus" });
      expect(Object.values(judged([other]) as object)).toContain("undetermined");
    });
    test("stay where it is not seen which one an item stands for", () => {
      const unknowns = [unseen("default")];
      expect(judged([item("Organization: Virus", inbound, { unknowns })])).toMatchObject({
        "off acme toy/Organization: Virus (inbound, organization)": "undetermined",
      });
    });
    test("are not expected of a tenant that has none", () => {
      expect(judged([], { ...standard, defaultRules: "none" })).toEqual({});
      expect(judged([], { ...standard, defaultRules: "present" })).toEqual(expected);
      const hidden = { unknowns: [unseen("defaultRules")] };
      expect(judged([], { ...standard, defaultRules: "none" }, hidden)).toEqual(expected);
    });
    test("of one edition are expected there, and where the edition is not known", () => {
      const risks = { ...expected, "off acme toy/Organization: Risks": "undetermined" };
      expect(judged([], { edition: "cegp" })).toEqual(risks);
      expect(judged([], {})).toEqual(risks);
      expect(judged([], standard, { unknowns: [unseen("edition")] })).toEqual(risks);
    });
    test("of a domain are expected where it says that they were created", () => {
      const none = { ...standard, defaultRules: "none" };
      const created = { "off acme toy/example.com: Virus": "undetermined" };
      expect(judged([domain({ skipDefaultRules: false })], none)).toEqual(created);
      expect(judged([domain({ skipDefaultRules: true })], none)).toEqual({});
      expect(judged([domain({})], none)).toEqual({});
      expect(judged([domain({}, { unknowns: [unseen("settings.skipDefaultRules")] })], none)).toEqual(created);
      const both = [domain({ skipDefaultRules: false }), item("example.com: Virus", inbound)];
      expect(judged(both, none)).toEqual({ "off acme toy/example.com: Virus": "pass" });
    });
  });
  test("cannot fail in an open view, and do not pass", () => {
    const report = check(always, tenant([], { view: "open", openBecause: ["one of two stacks."] }));
    expect(verdicts(report)).toEqual({ "off acme toy/settings": "undetermined" });
    const [partial, finding] = report.findings;
    expect(partial).toMatchObject({ rule: "integrity/partial-view", severity: "error" });
    expect(partial?.message).toContain("one of two stacks.");
    expect(finding?.unknown).toEqual([{ path: "settings.on", reason: "partial-view" }]);
    expect(finding?.message).toContain("may be declared elsewhere");
  });
});

describe("rules over tenants", () => {
  const some: TestRule = {
    rego: `applies := true
finding contains {"path": ["tenant"], "expected": {"manual": "Have a toy."}} if count(object.get(input, ["items", "toy"], {})) == 0`,
    slots: [],
    info: { scope: "tenant", kinds: ["toy"] },
  };
  const anyOn: TestRule = {
    rego: `applies := true
finding contains {"path": ["items", "toy", name, "settings", "on"], "expected": {"equals": false}} if {
	some name, toy in input.items.toy
	toy.settings.on == true
}`,
    slots: [{ path: "items.toy[*].settings.on", applies: false, positive: true }],
    info: { scope: "tenant", kinds: ["toy"], monotone: true },
  };
  const unlessAnyOn: TestRule = {
    rego: `applies := true
finding contains {"path": ["tenant"], "expected": {"manual": "Switch one on."}} if not any_on
any_on if {
	some toy in input.items.toy
	toy.settings.on == true
}`,
    slots: [{ path: "items.toy[*].settings.on", applies: false }],
    info: { scope: "tenant", kinds: ["toy"] },
  };
  const engine = engineOf({ rules: { some, "any-on": anyOn, "unless-any-on": unlessAnyOn } });
  test("see an item that bears the name of a console default it is not", () => {
    const many = engineOf({ rules: { "any-on": anyOn }, presence: { toy: twoDefaults } });
    const outbound = item("Inbound", { on: true, level: "organization", direction: "outbound" });
    const report = check(many, tenant([outbound]));
    expect(verdicts(report)).toEqual({ "any-on acme": "fail" });
    expect(report.findings.map((finding) => finding.item?.name)).toEqual(["Inbound"]);
  });

  const named = (name: string, ...items: Parameters<typeof tenant>) =>
    tenant(items[0], { tenant: { name }, ...items[1] });

  test("are not answered from another tenant with other items", () => {
    const alone = engineOf({ rules: { some } });
    const found = verdicts(check(alone, named("a", [item("x", { on: false })]), named("b", [])));
    expect(found).toEqual({ "some a": "pass", "some b": "fail" });
  });
  test("in an open view never pass, and fail only if more items cannot fix it", () => {
    const open = { view: "open", openBecause: ["a part."] } as const;
    expect(verdicts(check(engine, named("a", [item("x", { on: true })], open)))).toEqual({
      "some a": "undetermined",
      "any-on a": "fail",
      "unless-any-on a": "undetermined",
    });
    expect(verdicts(check(engine, named("a", [item("x", { on: false })], open)))).toEqual({
      "some a": "undetermined",
      "any-on a": "undetermined",
      "unless-any-on a": "undetermined",
    });
  });
  test("do not fail because of an item that may not exist, nor pass thanks to it", () => {
    const maybe = item("x", { on: true }, { exists: false });
    expect(verdicts(check(engine, named("a", [maybe])))).toEqual({
      "some a": "undetermined",
      "any-on a": "undetermined",
      "unless-any-on a": "undetermined",
    });
    expect(verdicts(check(engine, named("a", [maybe, item("y", { on: true })])))).toMatchObject({ "any-on a": "fail" });
  });
  test("see console objects that are not declared, also of kinds that no other rule reads", () => {
    const withPresence = engineOf({ rules: { "any-on": anyOn }, presence: { toy: { type: "always" } } });
    expect(verdicts(check(withPresence, tenant([])))).toEqual({ "any-on acme": "undetermined" });
  });
});

describe("the cache", () => {
  test("sees what changed in a tenant since the check before", () => {
    const inEurope: TestRule = {
      rego: `applies := true
finding contains {"path": ["tenant", "site"], "expected": {"equals": "us"}} if input.tenant.site == "eu"`,
      slots: [{ path: "tenant.site", applies: false, positive: true }],
    };
    const engine = engineOf({ rules: { inEurope } });
    const view = tenant([item("a", {})]);
    const facts: Record<string, Json> = { name: "acme", site: "us" };
    const moved = { ...view, tenant: facts as TenantView["tenant"] };
    expect(verdicts(check(engine, moved))).toEqual({ "inEurope acme toy/a": "pass" });
    facts["site"] = "eu";
    expect(verdicts(check(engine, moved))).toEqual({ "inEurope acme toy/a": "fail" });
  });
  test("separates items that may exist from items that do", () => {
    const engine = engineOf({ rules: { off } });
    const found = verdicts(
      check(engine, tenant([item("a", { on: true }), item("b", { on: true }, { exists: false })])),
    );
    expect(found).toEqual({ "off acme toy/a": "fail", "off acme toy/b": "undetermined" });
  });
  test("separates known, unknown and undeclared values, and reasons", () => {
    const engine = engineOf({ rules: { off } });
    const report = check(
      engine,
      tenant([
        item("a", { on: false }),
        item("b", {}),
        item("c", { on: false }, { unknowns: [unseen("settings.on")] }),
        item("d", { on: false }, { unknowns: [unseen("settings.on", { reason: "redacted" })] }),
        item("e", { on: false }, { unknowns: [unseen("settings.on", { domain: [false] })] }),
        item("f", { on: "false" }),
      ]),
    );
    expect(verdicts(report)).toMatchObject({
      "off acme toy/a": "pass",
      "off acme toy/b": "undetermined",
      "off acme toy/c": "undetermined",
      "off acme toy/d": "undetermined",
      "off acme toy/e": "pass",
    });
    expect(report.findings.map(({ item: of, unknown }) => [of?.name, unknown[0]?.reason])).toEqual([
      ["b", "undeclared"],
      ["c", "after-apply"],
      ["d", "redacted"],
    ]);
  });
  test("separates names if a rule reads them", () => {
    const named: TestRule = {
      rego: `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Another name."}} if input.item.name == "bad"`,
      info: { reads: [{ path: "item.name", applies: false, finding: true }] },
    };
    const found = verdicts(check(engineOf({ rules: { named } }), tenant([item("good", {}), item("bad", {})])));
    expect(found).toEqual({ "named acme toy/good": "pass", "named acme toy/bad": "fail" });
  });
});

describe("a rule that fails as a program", () => {
  test("ends the run with its name, in whatever company", () => {
    const engine = engineOf({
      rules: {
        off,
        broken: {
          rego: `applies := true
level := 1 if input.item.settings.on
level := 2 if input.item.settings.on
finding contains {"path": ["item"], "expected": {"equals": level}}`,
          slots: [{ path: "settings.on" }],
        },
      },
    });
    expect(() => check(engine, tenant([item("a", { on: true })]))).toThrow(PolicyError);
    expect(() => check(engine, tenant([item("a", { on: true })]))).toThrow(/Rule broken could not be evaluated/);
    expect(verdicts(check(engine, tenant([item("a", { on: false })])))).toMatchObject({ "off acme toy/a": "pass" });
  });
  test.each([
    ["no path", `{"expected": {"equals": 1}}`],
    ["a path that is not a list", `{"path": "item.settings.on", "expected": {"equals": 1}}`],
    ["nothing expected", `{"path": ["item"]}`],
    ["two things expected", `{"path": ["item"], "expected": {"equals": 1, "atMost": 2}}`],
    ["something unheard of expected", `{"path": ["item"], "expected": {"near": 1}}`],
    ["a limit that is not a number", `{"path": ["item"], "expected": {"atMost": "1"}}`],
    ["nothing to choose from", `{"path": ["item"], "expected": {"oneOf": []}}`],
    ["a quoted value in place of a path", `{"path": ["item"], "expected": {"equals": 1}, "args": {"x": "value"}}`],
    ["no object", `"finding"`],
  ])("is called for a finding with %s", (_, finding) => {
    const engine = engineOf({ rules: { odd: { rego: `applies := true\nfinding contains ${finding}` } } });
    expect(() => check(engine, tenant([item("a", {})]))).toThrow(/Rule odd gave a finding without/);
  });
});

describe("messages", () => {
  const spoken: TestRule = {
    rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"oneOf": [1, 2, "x"]}, "message": "other", "args": {"who": ["tenant", "name"], "tenant": ["item", "name"], "gone": ["item", "settings", "gone"]}} if input.item.settings.on
finding contains {"path": ["item", "settings", "on"], "expected": {"atMost": 3}, "message": "not in metadata"} if input.item.settings.on`,
    slots: [{ path: "settings.on", applies: false }],
    info: {
      messages: {
        default: "{expected} {nothing}",
        other: "{who}/{tenant}/{kind}/{item}: {gone}, {expected}. {constructor}",
      },
    },
  };

  test("have their names replaced once, and leave other braces alone", () => {
    const report = check(
      engineOf({ rules: { spoken } }),
      tenant([item("{tenant}", { on: true })], { tenant: { name: "{item}" } }),
    );
    expect(report.findings.map(({ message }) => message).sort()).toEqual([
      "at most 3 {nothing}",
      "{item}/{item}/toy/{tenant}: not declared, 1, 2 or x. {constructor}",
    ]);
  });
});

describe("today", () => {
  test.each(["", "2026-1-31", "tomorrow", "2026-13-01", "2026-01-31T00:00:00Z"])("is not %j", (day) => {
    expect(() =>
      createEngine({
        bundle: tinyBundle({ rules: { off } }),
        config: { ...defaultConfig, packs: ["all"] },
        today: day,
      }),
    ).toThrow(PolicyError);
  });
});
