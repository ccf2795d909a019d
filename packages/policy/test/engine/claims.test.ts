/** Which claims a result rests on, by the shipped rules. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine } from "../../src/engine/engine.ts";
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
