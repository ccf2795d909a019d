/** Verdicts that are remembered depend on what a setting requires, too: it decides which values an undeclared one can have. */
import { createEngine, parseConfig, readTenantDocuments, type JsonObject } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { expect, test } from "vitest";

const config = parseConfig("packs: [all]", "tmes.config.yaml");

/** The verdicts of a rule on an item of several tenants, in their order. */
function verdicts(
  rule: string,
  kind: string,
  items: readonly JsonObject[],
  editions: readonly string[] = [],
): readonly (string | undefined)[] {
  const engine = createEngine({ bundle: loadBundle(), config, today: "2026-11-28" });
  const documents = items.map((settings, index) => ({
    apiVersion: "tmes/v1",
    tenant: { name: `acme-${String(index)}`, site: "eu", edition: editions[index] ?? "advanced", dataSubjects: ["DE"] },
    items: [{ kind, name: "all", settings }],
  }));
  const source = readTenantDocuments(JSON.stringify(documents), "fleet.json");
  const { results = [] } = engine.check([source], { allResults: true });
  return items.map(
    (_, index) =>
      results.find((one) => one.rule === rule && one.tenant === `acme-${String(index)}` && one.item)?.verdict,
  );
}

// Daily reports require DANE or MTA-STS, and these require that mail goes to the peer.
test("a peer does not get the verdict of another tenant's whose mail goes the other way", () => {
  const peer = { managedDomain: "default", peer: "default", enabled: true };
  const from = { ...peer, direction: "inbound" };
  const to = { ...peer, direction: "outbound" };
  const of = (...items: readonly JsonObject[]) => verdicts("report-deliveries-off", "tls-peer", items);
  expect(of(from, to, peer)).toEqual(["pass", "undetermined", "undetermined"]);
  expect(of(peer, to, from)).toEqual(["undetermined", "undetermined", "pass"]);
});

// Writing style analysis needs an edition.
test("a rule does not get the verdict of another tenant's edition", () => {
  const own = { direction: "inbound", enabled: true, businessEmailCompromise: { enabled: true } };
  const of = (...editions: readonly string[]) =>
    verdicts("writing-style-analysis-off", "spam-rule", [own, own], editions);
  expect(of("standard", "advanced")).toEqual(["pass", "undetermined"]);
  expect(of("advanced", "standard")).toEqual(["undetermined", "pass"]);
});
