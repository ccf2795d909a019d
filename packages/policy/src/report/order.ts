/** The order of what is in a report, and what is counted of it: the same for a check and for reports put together. */
import type { Coverage, Finding, Report, Result, Verdict } from "../types.ts";
import { byCodeUnit } from "./text.ts";

type Tenant = Report["tenants"][number];

const verdicts: readonly Verdict[] = ["pass", "fail", "undetermined", "not-applicable"];

/** Findings by tenant, the severest first, then by rule and place. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(byPlace);
}

/** Tenants by name, with how many findings are open. */
export function orderTenants(tenants: readonly Tenant[], findings: readonly Finding[]): readonly Tenant[] {
  const severities = countSeverities(findings);
  return tenants
    .map((tenant) => {
      const { errors, warnings } = severities.get(tenant.name) ?? noFindings;
      return tenant.errors === errors && tenant.warnings === warnings ? tenant : { ...tenant, errors, warnings };
    })
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Verdicts by tenant; those of a tenant in the order they were given. */
export function orderResults(results: readonly Result[]): readonly Result[] {
  return results.toSorted((a, b) => byCodeUnit(a.tenant, b.tenant));
}

/** Verdicts as they are printed, whatever the order of items: a check of a fleet has too many to sort them for nothing. */
export function resultsByPlace(results: readonly Result[]): readonly Result[] {
  return results.toSorted(
    (a, b) =>
      byCodeUnit(a.tenant, b.tenant) ||
      byCodeUnit(a.item?.kind ?? "", b.item?.kind ?? "") ||
      byCodeUnit(a.item?.name ?? "", b.item?.name ?? "") ||
      byCodeUnit(a.rule, b.rule),
  );
}

/** Dormant settings by kind, then by path. */
export function orderDormant(a: Coverage["dormant"][number], b: Coverage["dormant"][number]): number {
  return byCodeUnit(a.kind, b.kind) || byCodeUnit(a.path, b.path) || byCodeUnit(a.while, b.while);
}

/** Sums over the rules of a coverage. */
export function totalsOf(rules: Coverage["rules"]): Pick<Coverage, "evaluations" | "verdicts"> {
  const total = (verdict: Verdict): number => rules.reduce((sum, rule) => sum + rule[verdict], 0);
  const totals = {
    pass: total("pass"),
    fail: total("fail"),
    undetermined: total("undetermined"),
    "not-applicable": total("not-applicable"),
  };
  return { evaluations: verdicts.reduce((sum, verdict) => sum + totals[verdict], 0), verdicts: totals };
}

interface OpenFindings {
  errors: number;
  warnings: number;
}

const noFindings: Readonly<OpenFindings> = { errors: 0, warnings: 0 };

function countSeverities(findings: readonly Finding[]): ReadonlyMap<string, OpenFindings> {
  const counts = new Map<string, OpenFindings>();
  for (const { tenant, severity, status } of findings) {
    if (status !== "open") continue;
    const own = counts.get(tenant) ?? { errors: 0, warnings: 0 };
    own[severity === "error" ? "errors" : "warnings"] += 1;
    counts.set(tenant, own);
  }
  return counts;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.tenant, b.tenant) ||
    byCodeUnit(a.severity, b.severity) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.item?.kind ?? "", b.item?.kind ?? "") ||
    byCodeUnit(a.item?.name ?? "", b.item?.name ?? "") ||
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.id, b.id)
  );
}
