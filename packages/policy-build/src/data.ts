/** The data rules see: facts of the catalog, which rules look at which kinds, and their slots. */
import {
  adequacyDecisions,
  jurisdictionGroups,
  noticeVersions,
  presence,
  retentionFigures,
  sites,
  type BundleData,
  type Edition,
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
    presence,
  };
  return {
    catalog,
    router: router(rules),
    meta: Object.fromEntries([...rules].map(([id, parts]) => [id, metaOf(parts)])),
    slots: Object.fromEntries([...rules].map(([id, { derived }]) => [id, slotData(derived)])),
    compared: Object.fromEntries(
      [...rules].flatMap(([id, { derived }]) => (derived.compared === undefined ? [] : [[id, derived.compared]])),
    ),
    renamable: Object.fromEntries(
      [...rules].flatMap(([id, { derived }]) => (derived.renamable === undefined ? [] : [[id, derived.renamable]])),
    ),
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

type DaysByVersion = Readonly<Record<string, Readonly<Record<string, { readonly days: number; readonly of: string }>>>>;

/** Days kept, by the tenant's edition, version of the published facts and what is kept. */
function retentionData(): Readonly<Record<Edition, DaysByVersion>> {
  const figures = (edition: Edition): DaysByVersion =>
    Object.fromEntries(
      noticeVersions.map((version) => [
        version,
        Object.fromEntries([...retentionFigures(edition, version)].map(([id, { days, of }]) => [id, { days, of }])),
      ]),
    );
  return { standard: figures("standard"), advanced: figures("advanced"), cegp: figures("cegp") };
}
