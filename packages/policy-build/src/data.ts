/** The data rules see: facts of the catalog, which rules look at which kinds, and their slots. */
import {
  adequacyDecisions,
  defaultRuleData,
  jurisdictionGroups,
  kinds,
  retention,
  sites,
  type BundleData,
  type NoticeVersion,
  type Retention,
} from "@tmes-as-code/catalog";
import { compare } from "./json.ts";
import type { RuleMetadata } from "./metadata.ts";
import type { DerivedReads } from "./slots.ts";

/** What the data is made of. */
export interface RuleParts {
  readonly metadata: RuleMetadata;
  readonly derived: DerivedReads;
}

/** `data.tmes` of a bundle. */
export function dataOf(rules: ReadonlyMap<string, RuleParts>): BundleData & { readonly meta: object } {
  const catalog = {
    sites: siteData(),
    jurisdictionGroups,
    adequacy: adequacyData(),
    retention: retentionData(),
    presence: presenceData(),
  };
  return {
    catalog,
    router: router(rules),
    meta: Object.fromEntries([...rules].map(([id, parts]) => [id, metaOf(parts)])),
    slots: Object.fromEntries([...rules].map(([id, { derived }]) => [id, slotData(derived)])),
  };
}

function slotData({ slots }: DerivedReads): BundleData["slots"][string] {
  return Object.fromEntries(
    Object.entries(slots).map(([kind, each]) => [kind, each.map(({ read: _read, ...slot }) => slot)]),
  );
}

function metaOf({ metadata, derived }: RuleParts) {
  const { version, scope, severity, monotone, parameters } = metadata;
  return {
    version,
    scope,
    severity,
    defaults: Object.fromEntries(Object.entries(parameters).map(([name, { default: value }]) => [name, value])),
    readsItems: derived.readsItems,
    applicabilityReadsItems: derived.applicabilityReadsItems,
    monotone,
  };
}

/** Rule ids by the kind of item they look at; rules over whole tenants under `tenant`. */
function router(rules: ReadonlyMap<string, RuleParts>): BundleData["router"] {
  const routes = new Map<string, string[]>();
  for (const [id, { metadata }] of rules) {
    for (const kind of metadata.scope === "tenant" ? ["tenant"] : metadata.kinds) {
      routes.set(kind, [...(routes.get(kind) ?? []), id].sort(compare));
    }
  }
  return Object.fromEntries(routes);
}

function siteData() {
  return Object.fromEntries(sites.map(({ id, dataCentre, sandbox }) => [id, { dataCentre, sandbox }]));
}

/** The last day of each adequacy decision, by jurisdiction; `null` where it has none. */
function adequacyData() {
  return Object.fromEntries(adequacyDecisions.map(({ jurisdiction, until = null }) => [jurisdiction, { until }]));
}

/** Which console objects are always there. The tenant itself is no item. */
function presenceData(): BundleData["catalog"]["presence"] {
  return Object.fromEntries(
    kinds
      .filter(({ id }) => id !== "tenant")
      .map((kind) => [
        kind.id,
        kind.presence.type === "always"
          ? kind.presence
          : {
              type: kind.presence.type,
              consoleDefaults: kind.presence.consoleDefaults.map(({ name, match }) => ({ name, match })),
              defaultRules: defaultRuleData(kind),
            },
      ]),
  );
}

const versions: readonly NoticeVersion[] = ["2018-08-02", "2021-09-09", "2025-12-09"];

type Edition = "standard" | "advanced" | "cegp";
type DaysByVersion = Readonly<Record<string, Readonly<Record<string, { readonly days: number; readonly of: string }>>>>;

/**
 * Days kept, by the tenant's edition, version of the published facts and what is kept. A version states what it states, else
 * what the one before states. The successor product has the figures of its own help whatever the version.
 */
function retentionData(): Readonly<Record<Edition, DaysByVersion>> {
  const byAge = [...retention].sort((a, b) => compare(a.version, b.version));
  const figures = (some: readonly Retention[]) =>
    Object.fromEntries(some.map(({ id, days, of }) => [id, { days, of }]));
  const classic = Object.fromEntries(
    versions.map((version) => [
      version,
      figures(byAge.filter((one) => one.product === "classic" && compare(one.version, version) <= 0)),
    ]),
  );
  const cegp = Object.fromEntries(versions.map((version) => [version, figures(byAge)]));
  return { standard: classic, advanced: classic, cegp };
}
