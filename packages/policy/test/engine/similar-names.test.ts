/** Names that look alike are warnings, in one check and in reports that are put together. */
import { createEngine, defaultConfig, mergeReports, readTenantDocuments, type Report } from "@tmes-as-code/policy";
import { loadBundles } from "@tmes-as-code/policy/node";
import { expect, test } from "vitest";

const engine = createEngine({ ...loadBundles(defaultConfig), config: defaultConfig, today: "2026-11-24" });

function check(...tenants: readonly (readonly [name: string, ...groups: readonly string[]])[]): Report {
  const documents = tenants.map(([name, ...groups]) => ({
    apiVersion: "tmes/v1",
    tenant: { name, site: "eu", edition: "advanced", dataSubjects: ["DE"] },
    items: groups.map((group) => ({ kind: "address-group", name: group, settings: {} })),
  }));
  return engine.check([readTenantDocuments(JSON.stringify(documents), "tenants.json")]);
}

function warnings({ findings }: Report): readonly string[] {
  return findings
    .filter(({ rule }) => rule === "integrity/similar-names")
    .map(({ tenant, severity, message }) => `${tenant}: ${severity}: ${message}`);
}

test("items of one kind", () => {
  expect(warnings(check(["acme", "Staff", "staff", "other"], ["other", "STAFF"]))).toEqual([
    'acme: warn: address-group "staff" looks like "Staff": U+0073 in the one, U+0053 in the other.',
  ]);
});

test("tenants, also of several reports", () => {
  const found = ['\u0430cme: warn: tenant "\u0430cme" looks like "acme": U+0430 in the one, U+0061 in the other.'];
  expect(warnings(check(["acme"], ["\u0430cme"]))).toEqual(found);
  const merged = mergeReports([check(["acme"]), check(["\u0430cme"])]);
  expect(warnings(merged)).toEqual(found);
  expect(merged.tenants.map(({ name, warnings: count }) => [name, count > 0])).toEqual(
    check(["acme"], ["\u0430cme"]).tenants.map(({ name, warnings: count }) => [name, count > 0]),
  );
  expect(warnings(mergeReports([check(["b"], ["B"]), check(["c"])]))).toHaveLength(1);
});
