/** Warnings on names that look alike: a person would take one for the other. */
import { lookAlikes, otherCodePoints } from "@tmes-as-code/catalog";
import { noticeOf } from "../notice.ts";
import { ownerText } from "../sources/names.ts";
import type { Finding, IntegrityNotice, Report, Surface, TenantView } from "../types.ts";
import { integrityFinding } from "./findings.ts";
import { itemsByKind } from "./items-by-kind.ts";

const id = "similar-names";

/** On items of one kind in a tenant. */
export function similarItems({ tenant, items }: TenantView): readonly IntegrityNotice[] {
  const notices: IntegrityNotice[] = [];
  for (const [kind, ofKind] of itemsByKind(items)) {
    if (ofKind.length < 2) continue;
    const names = new Set(ofKind.map(({ name }) => name));
    for (const { name, like } of lookAlikes([...names].sort())) {
      notices.push({
        ...similar(ownerText(undefined, kind, name), name, like),
        tenant: tenant.name,
        item: { kind, name },
        origin: ofKind.findLast((item) => item.name === name)?.origin ?? {},
      });
    }
  }
  return notices;
}

/** On the tenants of a report, which may be of several checks. */
export function similarTenants(tenants: Report["tenants"], surface: Surface): readonly Finding[] {
  const places = new Map(tenants.map(({ name, place }) => [name, place]));
  return lookAlikes([...places.keys()].sort()).map(({ name, like }) => {
    const notice = { ...similar(ownerText(undefined, "tenant", name), name, like), tenant: name };
    return integrityFinding({ ...notice, origin: places.get(name) ?? {} }, surface);
  });
}

/** Whether a finding is one of `similarTenants`. */
export function isOnSimilarTenants({ rule, item }: Finding): boolean {
  return rule === `integrity/${id}` && item === undefined;
}

function similar(owner: string, name: string, like: string): Omit<IntegrityNotice, "origin"> {
  const words = {
    owner,
    other: JSON.stringify(like),
    own: otherCodePoints(name, like),
    others: otherCodePoints(like, name),
  };
  return { ...noticeOf(id, words), severity: "warn" };
}
