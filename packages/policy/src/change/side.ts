/** One side of a comparison, and how things are found in it. */
import { at, parsePath } from "../json.ts";
import type { ActiveException } from "../config/active-exception.ts";
import type { ComparedSide, Finding, ItemView, Json, Path, Report, TenantView, Verdict } from "../types.ts";

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
  item(tenant: string, key: { readonly kind: string; readonly name: string }): ItemView | undefined;
  /** Whether a tenant, or an item of one that is there, may be declared where this side does not show it. */
  mayHave(tenant: string): boolean;
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
  const verdicts = new Map<string, Verdict>();
  for (const { rule, tenant, item, verdict } of side.report.results ?? []) {
    verdicts.set(`${rule}\n${keyText(tenant, item)}`, verdict);
  }
  const isOpen =
    side.tenants.some(({ view }) => view === "open") || side.report.findings.some(({ rule }) => incomplete.has(rule));
  return {
    side,
    tenants,
    item: (tenant, key) => items.get(keyText(tenant, key)),
    mayHave: (tenant) => {
      const view = tenants.get(tenant)?.view;
      return view === undefined ? isOpen : view === "open";
    },
    // A rule on a tenant as a whole may show the item that is to blame.
    verdict: ({ rule, tenant, item }) =>
      verdicts.get(`${rule}\n${keyText(tenant, item)}`) ?? verdicts.get(`${rule}\n${keyText(tenant, undefined)}`),
    value: ({ tenant, item }, path) => {
      if (path[0] === "tenant") return at(tenants.get(tenant)?.tenant, path.slice(1));
      if (item === undefined) return undefined;
      const found = items.get(keyText(tenant, item));
      return found === undefined ? undefined : at({ ...found.settings }, path.slice(1));
    },
  };
}

/** A text that only this tenant or item has. */
export function keyText(tenant: string, item: { readonly kind: string; readonly name: string } | undefined): string {
  return item === undefined ? tenant : `${tenant}\n${item.kind}\n${item.name}`;
}

/** A finding's path in steps. */
export function pathOf({ path }: Finding): Path {
  return parsePath(path) ?? [];
}
