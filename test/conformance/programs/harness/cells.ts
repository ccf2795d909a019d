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
  /** Paths that fail, and that the file has no message for: another file may show them. */
  readonly left?: readonly string[];
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
      const names = new Set(tenant.items.map(({ kind, name }) => `${kind} ${name}`));
      return [
        ...tenant.items.flatMap((item) =>
          itemCells(named && !isNameless(item) ? report : alone([item]), tenant, item).map((cell) => ({
            ...cell,
            name:
              cell.name === undefined ? undefined : sharedName(cell.name, (name) => names.has(`${item.kind} ${name}`)),
          })),
        ),
        ...tenantCells(named ? report : alone([]), tenant),
      ];
    }),
  );
}

/** The name that items share of which only one can exist. Lint tells them apart by a number. */
function sharedName(name: string, isTaken: (name: string) => boolean): string {
  const base = name.replace(/ \(\d+\)$/, "");
  return base !== name && isTaken(base) ? base : name;
}

function itemCells(report: Report, tenant: TenantView, item: ItemView): readonly Cell[] {
  const own = ({ tenant: name, item: about }: Result | Finding): boolean =>
    name === tenant.tenant.name && about?.kind === item.kind && about.name === item.name;
  return cells(report.results?.filter(own) ?? [], report.findings.filter(own), {
    tenant: nameOf(tenant, tenant.tenant.name),
    kind: item.kind,
    name: nameOf(item, item.name),
    line: lineOf(item),
    exists: item.exists,
  });
}

function tenantCells(report: Report, tenant: TenantView): readonly Cell[] {
  const name = nameOf(tenant, tenant.tenant.name);
  const own = ({ tenant: of }: Result | Finding): boolean => of === tenant.tenant.name;
  const results = report.results?.filter((result) => own(result) && result.item === undefined) ?? [];
  // A rule that judges the whole tenant may point at an item.
  const about = { tenant: name, kind: "tenant", name, line: lineOf(tenant), exists: true };
  return cells(results, report.findings.filter(own), about);
}

function cells(
  results: readonly Result[],
  findings: readonly Finding[],
  about: Omit<Cell, "rule" | "verdict" | "failing">,
): readonly Cell[] {
  const failing = findings.filter(({ verdict }) => verdict === "fail");
  return results.map(({ rule, verdict }) => ({
    ...about,
    rule,
    verdict,
    failing: failing.filter((finding) => finding.rule === rule).map((finding) => pathFrom(about, finding)),
  }));
}

/** A finding's path; of an item of another kind than the cell's, with that kind before it. */
function pathFrom({ kind }: Pick<Cell, "kind">, { item, path }: Finding): string {
  return item === undefined || item.kind === kind ? path : `${item.kind}.${path}`;
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
