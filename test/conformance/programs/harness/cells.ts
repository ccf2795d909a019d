/** What rules say of each item a surface saw: one cell for each rule and item. */
import type { Finding, ItemView, Report, Result, SourceResult, TenantView, Verdict } from "@tmes-as-code/policy";
import type { Check } from "./recorder.ts";

/** The verdict of one rule on one item, or on the tenant itself (kind `tenant`). */
export interface Cell {
  readonly rule: string;
  /** `undefined` where the surface does not know it. */
  readonly tenant: string | undefined;
  readonly kind: string;
  /** `undefined` where the surface does not know it. */
  readonly name: string | undefined;
  /** `file:line` of the construct. */
  readonly line: string | undefined;
  /** `false`: the item may not exist. */
  readonly exists: boolean;
  readonly verdict: Verdict;
  /** Paths that fail. */
  readonly failing: readonly string[];
}

/** Cells of a check. Items that nobody declared are left out: an editor never says that something is missing. */
export function cellsOf({ engine, sources, report }: Check): readonly Cell[] {
  return sources.flatMap((source) =>
    source.tenants.flatMap((tenant) => {
      // Where names are not known, several items may share what stands for them: each is judged alone.
      const alone = (items: readonly ItemView[]): Report =>
        engine.check([{ ...source, notices: [], tenants: [{ ...tenant, items }] } satisfies SourceResult], {
          allResults: true,
        });
      const named = !isNameless(tenant);
      return [
        ...tenant.items.flatMap((item) => itemCells(named && !isNameless(item) ? report : alone([item]), tenant, item)),
        ...tenantCells(named ? report : alone([]), tenant),
      ];
    }),
  );
}

function itemCells(report: Report, tenant: TenantView, item: ItemView): readonly Cell[] {
  const own = (of: Result | Finding): boolean =>
    of.tenant === tenant.tenant.name && of.item?.kind === item.kind && of.item.name === item.name;
  return cells(report, own, {
    tenant: nameOf(tenant, tenant.tenant.name),
    kind: item.kind,
    name: nameOf(item, item.name),
    line: lineOf(item),
    exists: item.exists,
  });
}

function tenantCells(report: Report, tenant: TenantView): readonly Cell[] {
  const name = nameOf(tenant, tenant.tenant.name);
  const own = (of: Result | Finding): boolean => of.tenant === tenant.tenant.name && of.item === undefined;
  return cells(report, own, { tenant: name, kind: "tenant", name, line: lineOf(tenant), exists: true });
}

function cells(
  { results = [], findings }: Report,
  own: (of: Result | Finding) => boolean,
  about: Omit<Cell, "rule" | "verdict" | "failing">,
): readonly Cell[] {
  const failing = findings.filter((finding) => finding.verdict === "fail" && own(finding));
  return results.filter(own).map(({ rule, verdict }) => ({
    ...about,
    rule,
    verdict,
    failing: failing.filter((finding) => finding.rule === rule).map(({ path }) => path),
  }));
}

function isNameless({ unknowns }: Pick<TenantView, "unknowns">): boolean {
  return unknowns.some(({ path }) => path[0] === "name");
}

function nameOf(view: Pick<TenantView, "unknowns">, name: string): string | undefined {
  return isNameless(view) ? undefined : name;
}

function lineOf({ origin: { location } }: Pick<TenantView, "origin">): string | undefined {
  return location?.line === undefined ? undefined : `${location.file}:${String(location.line)}`;
}
