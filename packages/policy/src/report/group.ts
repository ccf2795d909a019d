/** Puts together what a reader would call the same: one finding on many items, one picture in many tenants. */
import type { Finding, Report } from "../types.ts";
import { byCodeUnit, firstOf } from "./text.ts";

type Tenant = Report["tenants"][number];

/** The same finding on one or more items of a tenant. */
export interface FindingGroup {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** One or more tenants with the same findings. */
export interface TenantGroup {
  readonly name: string;
  /** Absent for findings that name no tenant of the report. */
  readonly tenant: Tenant | undefined;
  readonly findings: readonly FindingGroup[];
  /** Other tenants that look the same but for their name and places. */
  readonly alike: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
}

/** Tenants alike from which on they are shown once, if their findings are not on the same lines. */
const crowd = 4;

/**
 * Tenants in the report's order, findings in order of urgency, repetition folded. With `fold` false each tenant is kept
 * separate.
 */
export function groupTenants(report: Report, fold: boolean): readonly TenantGroup[] {
  const byTenant = new Map<string, Finding[]>();
  for (const tenant of report.tenants) byTenant.set(tenant.name, []);
  for (const finding of report.findings) {
    const known = byTenant.get(finding.tenant);
    if (known) known.push(finding);
    else byTenant.set(finding.tenant, [finding]);
  }
  const tenants = new Map(report.tenants.map((tenant) => [tenant.name, tenant]));
  const alone = [...byTenant].map(([name, findings]) => {
    const sorted = [...findings].sort(byUrgency);
    return { name, tenant: tenants.get(name), sorted, findings: groupFindings(sorted) };
  });
  if (!fold) return alone.map(({ name, tenant, findings }) => ({ name, tenant, findings, alike: [] }));

  const pictures = new Map<string, typeof alone>();
  for (const one of alone) {
    const picture = pictureOf(one.name, one.tenant, one.sorted);
    const same = pictures.get(picture);
    if (same) same.push(one);
    else pictures.set(picture, [one]);
  }
  return [...pictures.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const lines = new Set(same.map(({ sorted }) => JSON.stringify(sorted.map(({ place }) => place.location))));
    const folded = first.sorted.length > 0 && (same.length >= crowd || lines.size === 1);
    if (!folded) return same.map(({ name, tenant, findings }) => ({ name, tenant, findings, alike: [] }));
    const alike = others.map(({ name, sorted }) => ({ name, findings: sorted }));
    return [{ name: first.name, tenant: first.tenant, findings: first.findings, alike }];
  });
}

function groupFindings(sorted: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const key = keyOf(finding);
    const same = groups.get(key);
    if (same) same.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

/** Errors before warnings, what a change brings and what is certain first, then by rule and place. */
export function byUrgency(a: Finding, b: Finding): number {
  return firstOf(
    Number(a.status !== "open") - Number(b.status !== "open"),
    Number(a.severity !== "error") - Number(b.severity !== "error"),
    Number(a.introduced !== true) - Number(b.introduced !== true),
    Number(a.verdict !== "fail") - Number(b.verdict !== "fail"),
    byCodeUnit(a.rule, b.rule),
    byCodeUnit(a.place.location?.file ?? "", b.place.location?.file ?? ""),
    (a.place.location?.line ?? 0) - (b.place.location?.line ?? 0),
    byCodeUnit(a.item?.kind ?? "", b.item?.kind ?? ""),
    byCodeUnit(a.item?.name ?? "", b.item?.name ?? ""),
    byCodeUnit(a.path, b.path),
    byCodeUnit(a.id, b.id),
  );
}

/** What makes two findings of a tenant the same but for the item: all that a reader sees except name and place. */
function keyOf(finding: Finding): string {
  const { message, remediation, item } = finding;
  return JSON.stringify([sameButForItem(finding), ...[without(message, item?.name), without(remediation, item?.name)]]);
}

/** What two findings of one rule have in common that differ only in tenant, item and place. */
export function sameButForItem(finding: Finding): string {
  const { rule, version, severity, verdict, status, path, actual, expected, unknown, item } = finding;
  const { exception, possiblyExcepted = null, introduced = null } = finding;
  return JSON.stringify([
    ...[rule, version, severity, verdict, status, path, actual, expected ?? null, unknown, item?.kind ?? null],
    ...[exception?.id ?? null, possiblyExcepted, introduced],
  ]);
}

function pictureOf(name: string, tenant: Tenant | undefined, sorted: readonly Finding[]): string {
  const findings = sorted.map((finding) => [without(keyOf(finding), name), without(finding.item?.name ?? "", name)]);
  const because = tenant?.openBecause.map((reason) => without(reason, name));
  return JSON.stringify([tenant?.site, tenant?.view, because, tenant?.inventory, findings]);
}

/** `text` with a name taken out, so that sentences that differ in it alone are equal. */
function without(text: string, name: string | undefined): string {
  return name === undefined || name === "" ? text : text.replaceAll(name, "\0");
}
