/** Which claims a result rests on, by the shipped rules. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine, type Engine, type EngineOptions } from "../../src/engine/engine.ts";
import type { ClaimStore } from "../../src/engine/kept-claims.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { formatPretty } from "../../src/report/pretty.ts";
import type { JsonObject, Report, TenantView } from "../../src/types.ts";
import { source, tenant } from "./views.ts";

const bundle = loadBundle();
const newEngine = () =>
  createEngine({ bundle, config: { ...defaultConfig, packs: ["eu-privacy"] }, today: "2026-01-31" });
const engine = newEngine();

const acme = { site: "eu", edition: "advanced", dataSubjects: ["DE"], noticeVersion: "2021-09-09" };

function reportOn(facts: JsonObject, claims = true): Report {
  return engine.check([source([tenant([], { tenant: { name: "acme", ...acme, ...facts } })])], { claims });
}

const rulesBy = (facts: JsonObject): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries((reportOn(facts).tenants[0]?.claims ?? []).map(({ claim, rules }) => [claim, rules]));

describe("the claims a result rests on", () => {
  test("are those that decide a rule whatever the items are", () => {
    expect(rulesBy({})["edition"] ?? []).toEqual([]);
    expect(rulesBy({ edition: "standard" })["edition"]).toContain("email-continuity-declared");
    expect(rulesBy({})["site"]).toEqual(["site-matches-data-subjects", "virtual-analyzer-in-region"]);
  });
  test("are all that are needed together", () => {
    const { site, dataSubjects } = rulesBy({ site: "us", dataSubjects: ["US"] });
    expect(site).toContain("virtual-analyzer-off");
    expect(dataSubjects).toContain("virtual-analyzer-off");
  });
  test("include that there are no default rules", () => {
    expect(rulesBy({})["defaultRules"]).toBeUndefined();
    expect(rulesBy({ defaultRules: "none" })["defaultRules"]).toContain("virtual-analyzer-off");
  });
  test("include only declared ones, and are reported only on request", () => {
    const report = reportOn({ edition: null });
    expect(report.tenants[0]?.claims?.map(({ claim }) => claim)).not.toContain("edition");
    expect(reportOn({}, false).tenants[0]).not.toHaveProperty("claims");
  });
});

describe("kept claims", () => {
  const views = [
    ...["eu", "us"].map((site) => tenant([], { tenant: { name: "acme", ...acme, site, dataSubjects: ["US"] } })),
    tenant([], { tenant: { name: "acme", ...acme }, unknowns: [{ path: ["site"], reason: "token" }] }),
    tenant([], { tenant: { name: "other", ...acme, labels: { team: "mail" } } }),
  ];
  const claimsIn = (made: Engine, view: TenantView) =>
    made.check([source([view])], { claims: true }).tenants[0]?.claims;
  const expected = views.map((view) => claimsIn(newEngine(), view));

  function storeOf(texts: Map<string, string>, code = "a"): ClaimStore & { readonly keys: readonly string[] } {
    const keys: string[] = [];
    return {
      code,
      keys,
      read: (key) => (keys.push(key), texts.get(key)),
      keep: (key, text) => texts.set(key, text),
    };
  }
  const engineBy = (claimStore: ClaimStore, options: Partial<EngineOptions> = {}) =>
    createEngine({
      ...{ bundle, config: { ...defaultConfig, packs: ["eu-privacy"] }, today: "2026-01-31" },
      ...{ claimStore, ...options },
    });

  test("are the same as those found anew", () => {
    const texts = new Map<string, string>();
    for (const _ of [1, 2]) {
      expect(views.map((view) => claimsIn(engineBy(storeOf(texts)), view))).toEqual(expected);
    }
    expect(texts.size).toBe(4);
  });

  test("are used for the same claims, rules, day and code alone, whatever the tenant's name", () => {
    const [view] = views;
    if (view === undefined) throw new Error("There is a view.");
    const texts = new Map<string, string>();
    const keysOf = (tenantView: TenantView, options?: Partial<EngineOptions>, code?: string) => {
      const store = storeOf(texts, code);
      claimsIn(engineBy(store, options), tenantView);
      return store.keys;
    };
    const renamed = { ...view, tenant: { ...view.tenant, name: "renamed" } };
    const differing = [
      ...views.map((each) => keysOf(each)),
      keysOf(view, { today: "2026-02-01" }),
      keysOf(view, { config: { ...defaultConfig, packs: ["strict"] } }),
      keysOf(view, { bundle: { ...bundle, digest: "other" } }),
      keysOf(view, {}, "b"),
    ].flat();
    expect(new Set(differing).size).toBe(8);
    expect(keysOf(renamed)).toEqual(differing.slice(0, 1));
  });

  test.each(["", "no JSON", "{}", "[1]", '[{"claim":"name","rules":[]}]', '[{"claim":"site","rules":[1]}]'])(
    "that read %j are found anew",
    (text) => {
      const store: ClaimStore = { code: "a", read: () => text, keep: () => undefined };
      expect(views.map((view) => claimsIn(engineBy(store), view))).toEqual(expected);
    },
  );

  test("show the tenant's own values", () => {
    const texts = new Map<string, string>();
    for (const view of views) claimsIn(engineBy(storeOf(texts)), view);
    expect([...texts.values()].join()).not.toMatch(/"(?:value|eu|US)"/);
  });
});

test("the claims of a tenant are the same alone and in a fleet", () => {
  const tenants = ["eu", "us", "uk"].flatMap((site) =>
    [["DE"], ["US"], ["US", "FR"], []].map((dataSubjects, n) =>
      tenant([], {
        tenant: { name: `${site} ${n}`, ...acme, site, dataSubjects, edition: n === 1 ? "standard" : "advanced" },
        unknowns: n === 3 ? [{ path: ["site"], reason: "token" }] : [],
      }),
    ),
  );
  const claimsOf = (views: readonly TenantView[]) =>
    newEngine()
      .check([source(views)], { claims: true })
      .tenants.map(({ name, claims }) => `${name} ${JSON.stringify(claims)}`)
      .sort();
  const alone = tenants.flatMap((view) => claimsOf([view])).sort();
  expect(claimsOf(tenants)).toEqual(alone);
  expect(claimsOf(tenants.toReversed())).toEqual(alone);
  expect(new Set(alone.map((claims) => claims.slice(4))).size).toBeGreaterThan(5);
});

describe("the text of a report", () => {
  const text = (facts: JsonObject, verbose = false): string =>
    formatPretty(reportOn(facts), { colour: false, width: 1000, verbose });

  test("names a claim and its rules", () => {
    expect(text({})).toContain("2 rules pass or do not apply because acme claims site eu: ");
  });
  test("says who attests", () => {
    expect(text({})).not.toContain("attested");
    expect(text({ claims: { attestedBy: "privacy@acme.example", attestedOn: "2026-01-01" } })).toContain(
      "The claims of 1 tenant are attested.",
    );
  });
  test("has one entry for all default rules that are not declared", () => {
    expect(text({}).match(/default rules of the console are not declared/g)).toHaveLength(1);
    expect(text({})).not.toContain('virus-rule "Organization: Virus", settings');
    expect(text({}, true)).toContain('virus-rule "Organization: Virus", settings');
    // About the tenant, and open only because of default rules.
    expect(text({})).not.toContain("content-scanner-partial-opt-out@");
    expect(text({}, true)).toContain("content-scanner-partial-opt-out@");
    expect(text({ defaultRules: "none" })).not.toContain("default rules of the console");
  });
});
