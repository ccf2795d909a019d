/** Tenants that differ only in what makes rules apply share verdicts. What WebAssembly is asked is counted. */
import { beforeEach, describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { PolicyError } from "../../src/errors.ts";
import type { ItemView, JsonObject, Report, TenantView } from "../../src/types.ts";
import { evaluation } from "./evaluations.ts";
import { tinyBundle, type TestBundle, type TestRule } from "./tiny-bundle.ts";
import { item, source, tenant, unseen, verdicts } from "./views.ts";

/** Calls since the test began. */
const asked = { verdicts: 0, applicability: 0 };

evaluation.mockImplementation((entrypoint) => {
  if (entrypoint === "tmes/main/applicable") asked.applicability += 1;
  else if (entrypoint === undefined) asked.verdicts += 1;
});

beforeEach(() => Object.assign(asked, { verdicts: 0, applicability: 0 }));

function engineOf(bundle: TestBundle): Engine {
  const config = { ...defaultConfig, packs: ["all"] };
  return createEngine({ bundle: tinyBundle(bundle), config, today: "2026-01-31" });
}

function check(engine: Engine, tenants: readonly TenantView[]): Report {
  return engine.check([source(tenants)], { allResults: true });
}

/** Tenants that differ in the people whose mail they handle. */
function fleet(size: number, items: readonly ItemView[], facts: JsonObject = {}): readonly TenantView[] {
  return Array.from({ length: size }, (_, n) =>
    tenant(items, { tenant: { name: `t${n}`, dataSubjects: ["DE", `X${n}`], ...facts } }),
  );
}

const subjects = { path: "tenant.dataSubjects", open: true, positive: true, finding: false } as const;

const forGermans: TestRule = {
  rego: `applies if "DE" in input.tenant.dataSubjects
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [subjects, { path: "settings.on", applies: false, positive: true }],
};

const whereEnabled: TestRule = {
  rego: `applies if {
	input.item.settings.enabled == true
	"DE" in input.tenant.dataSubjects
}
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [
    subjects,
    { path: "settings.enabled", positive: true, finding: false },
    { path: "settings.on", applies: false, positive: true },
  ],
};

const ofOneSite: TestRule = {
  rego: `applies if "DE" in input.tenant.dataSubjects
finding contains {"path": ["tenant", "site"], "expected": {"equals": "eu"}} if input.tenant.site != "eu"`,
  slots: [subjects, { path: "tenant.site", open: true, positive: true, applies: false }],
};

describe("tenants that differ in what only makes a rule apply", () => {
  test("share its verdicts, from the second on", () => {
    const engine = engineOf({ rules: { forGermans } });
    const found = verdicts(check(engine, fleet(20, [item("a", { on: true }), item("b", { on: false })])));
    for (let n = 0; n < 20; n++) {
      expect(found).toMatchObject({ [`forGermans t${n} toy/a`]: "fail", [`forGermans t${n} toy/b`]: "pass" });
    }
    expect(asked).toEqual({ verdicts: 4, applicability: 19 });
  });
  test("have those of their own where it applies to the one and not to the other", () => {
    const french = tenant([item("a", { on: true })], { tenant: { name: "f", dataSubjects: ["FR"] } });
    const german = tenant([item("a", { on: true })], { tenant: { name: "g", dataSubjects: ["DE"] } });
    const expected = { "forGermans f toy/a": "not-applicable", "forGermans g toy/a": "fail" };
    const more = fleet(3, [item("a", { on: true })]);
    for (const tenants of [
      [french, german],
      [german, french],
      [...more, french, german],
      [...more, german, french],
    ]) {
      expect(verdicts(check(engineOf({ rules: { forGermans } }), tenants))).toMatchObject(expected);
    }
  });
  test("need not be asked about items to which it does not apply, whatever these are", () => {
    const tenants = Array.from({ length: 10 }, (_, n) =>
      tenant([item("a", { on: n % 2 === 0, enabled: n > 2 })], { tenant: { name: `t${n}`, dataSubjects: [`X${n}`] } }),
    );
    const found = check(engineOf({ rules: { forGermans } }), tenants);
    expect(found.coverage.verdicts["not-applicable"]).toBe(10);
    expect(asked).toEqual({ verdicts: 2, applicability: 9 });
  });
  test("share those on items of which nothing decides whether it applies, where it applies in the same completions", () => {
    const found = check(engineOf({ rules: { whereEnabled } }), fleet(10, [item("a", { on: true })]));
    expect(found.coverage.verdicts).toMatchObject({ undetermined: 10 });
    expect(asked).toEqual({ verdicts: 2, applicability: 9 });
  });
  test("are asked about all of their items at once, each situation once", () => {
    const items = ["a", "b", "c"].flatMap((name) => [
      item(name, { enabled: true, on: true }),
      item(`${name} off`, { enabled: false, on: true }),
    ]);
    const engine = engineOf({ rules: { forGermans, whereEnabled } });
    const found = verdicts(check(engine, fleet(5, items)));
    expect(found).toMatchObject({
      ...{ "whereEnabled t4 toy/a": "fail", "whereEnabled t4 toy/a off": "not-applicable" },
      ...{ "forGermans t4 toy/a": "fail", "forGermans t4 toy/a off": "fail" },
    });
    expect(asked).toEqual({ verdicts: 4, applicability: 4 });
  });
  test("are asked about very many items in several portions", () => {
    const rule: TestRule = {
      rego: `applies if {
	input.item.name != "i7"
	"DE" in input.tenant.dataSubjects
}
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
      slots: forGermans.slots ?? [],
      info: { reads: [{ path: "item.name", applies: true, finding: false }] },
    };
    const items = Array.from({ length: 250 }, (_, n) => item(`i${n}`, { on: true }));
    const found = check(engineOf({ rules: { rule } }), fleet(3, items));
    expect(found.coverage.verdicts).toMatchObject({ fail: 747, "not-applicable": 3 });
    expect(asked).toEqual({ verdicts: 252, applicability: 6 });
  });
  test("are distinguished by what its findings read of a tenant", () => {
    const engine = engineOf({ rules: { ofOneSite } });
    const tenants = fleet(8, [item("a", {})]).map((view, n) => ({
      ...{ ...view, tenant: { ...view.tenant, site: n < 4 ? "eu" : "us" } },
    }));
    const found = verdicts(check(engine, tenants));
    expect(found).toMatchObject({ "ofOneSite t3 toy/a": "pass", "ofOneSite t4 toy/a": "fail" });
    // The first of all, and the next of each site.
    expect(asked.verdicts).toBe(3);
  });
});

describe("verdicts are not shared", () => {
  const enabled = [item("a", { enabled: true, on: true })];

  test("between tenants that the rule's findings distinguish", () => {
    const rule: TestRule = {
      rego: `applies := true
finding contains {"path": ["tenant"], "expected": {"manual": "Ask."}} if not "X7" in input.tenant.dataSubjects`,
      slots: [{ path: "tenant.dataSubjects", open: true, applies: false }],
    };
    const found = check(engineOf({ rules: { rule } }), fleet(10, enabled));
    expect(found.coverage.verdicts).toMatchObject({ pass: 1, fail: 9 });
    expect(asked).toEqual({ verdicts: 10, applicability: 0 });
  });
  test("where what decides whether the rule applies cannot be seen of a tenant", () => {
    const tenants = fleet(10, enabled).map((view) => ({ ...view, unknowns: [unseen("dataSubjects")] }));
    const found = check(engineOf({ rules: { whereEnabled } }), tenants);
    expect(found.coverage.verdicts).toMatchObject({ undetermined: 10 });
    expect(asked.verdicts).toBe(10);
  });
  test("where a value that remains unknown decides it", () => {
    const rule: TestRule = {
      rego: `applies if input.item.settings.enabled == true
applies if "FR" in input.tenant.dataSubjects
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
      slots: whereEnabled.slots ?? [],
    };
    const left = item("b", { enabled: true, on: true }, { unknowns: [unseen("settings.enabled")] });
    const tenants = ["US", "FR", "DE"].map((people) =>
      tenant([...enabled, left], { tenant: { name: people, dataSubjects: [people] } }),
    );
    const found = verdicts(check(engineOf({ rules: { rule } }), tenants));
    expect(found).toMatchObject({ "rule FR toy/a": "fail", "rule DE toy/a": "fail" });
    expect(found).toMatchObject({ "rule FR toy/b": "fail", "rule DE toy/b": "undetermined" });
  });
  test("between what can and what cannot be seen of the findings", () => {
    const seen = fleet(4, enabled);
    const hidden = seen.map((view, n) => ({
      ...{ ...view, tenant: { ...view.tenant, name: `hidden ${n}` } },
      items: [item("a", { enabled: true, on: true }, { unknowns: [unseen("settings.on")] })],
    }));
    const found = check(engineOf({ rules: { whereEnabled } }), [...seen, ...hidden]);
    expect(found.coverage.verdicts).toMatchObject({ fail: 4, undetermined: 4 });
  });
});

describe("whether rules apply is not asked", () => {
  test("of one tenant, nor of tenants that are alike", () => {
    const alike = Array.from({ length: 5 }, (_, n) =>
      tenant([item("a", { on: true })], { tenant: { name: `t${n}`, dataSubjects: ["DE"] } }),
    );
    const engine = engineOf({ rules: { forGermans } });
    check(engine, alike);
    check(engine, alike.slice(1, 2));
    expect(asked).toEqual({ verdicts: 1, applicability: 0 });
  });
  test("of a bundle that cannot say it", () => {
    const tenants = fleet(5, [item("a", { on: true })]);
    const found = check(engineOf({ rules: { forGermans }, former: true }), tenants);
    expect(asked).toEqual({ verdicts: 5, applicability: 0 });
    expect(found.results).toEqual(check(engineOf({ rules: { forGermans } }), tenants).results);
  });
});

test("a rule that fails as a program while it is asked whether it applies is named", () => {
  const broken: TestRule = {
    rego: `applies := true if "X3" in input.tenant.dataSubjects
applies := false if input.tenant.dataSubjects[0] == "DE"
finding contains {"path": ["item"], "expected": {"absent": true}} if input.item.settings.on == true`,
    slots: [subjects, { path: "settings.on", applies: false, positive: true }],
  };
  const engine = engineOf({ rules: { forGermans, broken } });
  const tenants = fleet(5, [item("a", { on: true })]);
  expect(() => check(engine, tenants)).toThrow(PolicyError);
  expect(() => check(engine, tenants)).toThrow(/Rule broken could not be evaluated/);
  const others = tenants.filter(({ tenant: { name } }) => name !== "t3");
  expect(check(engine, others).coverage.verdicts).toMatchObject({ fail: 4, "not-applicable": 4 });
});
