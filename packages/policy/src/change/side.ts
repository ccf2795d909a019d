/** One side of a comparison, and how things are found in it. */
import { at, parsePath } from "../json.ts";
import type { ActiveException } from "../config/active-exception.ts";
import type {
  ComparedSide,
  Finding,
  ItemKey,
  ItemView,
  Json,
  Path,
  Report,
  Result,
  TenantView,
  Verdict,
} from "../types.ts";

/** What is compared. Both sides are judged by one policy, on one day. */
export interface ChangeSide {
  readonly side: ComparedSide;
  /** One view for each tenant, as `mergeTenants` gives them. */
  readonly tenants: readonly TenantView[];
  /** Of those views, with `allResults`. */
  readonly report: Report;
  /** Of the side's own configuration. */
  readonly exceptions: readonly ActiveException[];
}

/** Looks things up in a side. */
export interface Lookup {
  readonly side: ChangeSide;
  readonly tenants: ReadonlyMap<string, TenantView>;
  item(tenant: string, key: ItemKey): ItemView | undefined;
  /** Whether a tenant, or an item of one that is there, may be declared where this side does not show it. */
  mayHave(tenant: string): boolean;
  /** Whether more may be declared than this side shows, of whichever tenant. */
  readonly isOpen: boolean;
  verdict(finding: Finding): Verdict | undefined;
  /** The value a finding is about; `undefined` where nothing is declared. */
  value(finding: Finding, path: Path): Json | undefined;
}

/** Notices that say that more may be declared than was seen, of whichever tenant. */
const incomplete = new Set(["integrity/partial-plan", "integrity/unknown-item", "integrity/hidden-item"]);

export function lookupOf(side: ChangeSide): Lookup {
  const tenants = new Map(side.tenants.map((view) => [view.tenant.name, view]));
  const items = new Map<string, ItemView>();
  for (const view of side.tenants) {
    for (const item of view.items) items.set(keyText(view.tenant.name, item), item);
  }
  const verdicts = verdictsOf(side.report.results ?? []);
  const isOpen =
    side.tenants.some(({ view }) => view === "open") || side.report.findings.some(({ rule }) => incomplete.has(rule));
  return {
    side,
    tenants,
    isOpen,
    item: (tenant, key) => items.get(keyText(tenant, key)),
    mayHave: (tenant) => {
      const view = tenants.get(tenant)?.view;
      return view === undefined ? isOpen : view === "open";
    },
    // A rule on a tenant as a whole may show the item that is to blame.
    verdict: ({ rule, tenant, item }) => verdicts(rule, tenant, item) ?? verdicts(rule, tenant, undefined),
    value: ({ tenant, item }, path) => {
      if (path[0] === "tenant") return at(tenants.get(tenant)?.tenant, path.slice(1));
      if (item === undefined) return undefined;
      const found = items.get(keyText(tenant, item));
      return found === undefined ? undefined : at({ ...found.settings }, path.slice(1));
    },
  };
}

/** Looks verdicts up. Few are asked for, of few tenants: only those tenants' results are sorted by rule. */
function verdictsOf(
  results: readonly Result[],
): (rule: string, tenant: string, item: ItemKey | undefined) => Verdict | undefined {
  let byTenant: ReadonlyMap<string, readonly Result[]> | undefined;
  const byRule = new Map<string, ReadonlyMap<string, readonly Result[]>>();
  return (rule, tenant, item) => {
    let own = byRule.get(tenant);
    if (own === undefined) {
      byTenant ??= grouped(results, (one) => one.tenant);
      own = grouped(byTenant.get(tenant) ?? [], (one) => one.rule);
      byRule.set(tenant, own);
    }
    return own.get(rule)?.find((one) => one.item?.kind === item?.kind && one.item?.name === item?.name)?.verdict;
  };
}

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [value]);
    else own.push(value);
  }
  return groups;
}

/** A text that only this tenant or item has. */
export function keyText(tenant: string, item: ItemKey | undefined): string {
  return item === undefined ? tenant : `${tenant}\n${item.kind}\n${item.name}`;
}

/** A finding's path in steps. */
export function pathOf({ path }: Finding): Path {
  return parsePath(path) ?? [];
}
