/** What disappears between two sides: a finding each, unless a retired record names it. */
import { fill, goneSentences } from "@tmes-as-code/catalog";
import { findingId, placeOf } from "../engine/findings.ts";
import type { Finding, ItemKey, Place, Surface } from "../types.ts";
import { keyText, type Lookup } from "./side.ts";

/** What a retired record names: a tenant, an item of it, or its claim of a complete inventory. */
export interface Retired {
  readonly tenant: string;
  readonly item?: ItemKey;
  readonly claim?: "inventory";
}

/** Whether a record names exactly this. */
export type IsRetired = (what: Retired) => boolean;

/** @param retired - The records that hold; with one that does not, what it names is a finding. */
export function isRetiredBy(retired: readonly Retired[]): IsRetired {
  const named = new Set(retired.map(textOf));
  return (what) => named.has(textOf(what));
}

/**
 * The tenants, items and inventory claims of the base that are not in the head, but for those that a record names. Where
 * the head may have them unseen, they are only findings if the base did not show everything either: else it is a finding
 * of its own that the head does not.
 */
export function goneFindings(base: Lookup, head: Lookup, isRetired: IsRetired): readonly Finding[] {
  const surface = head.side.report.inputs[0]?.surface ?? "document";
  const isReported = (id: keyof typeof goneSentences): boolean => !id.endsWith("-not-seen") || base.isOpen;
  const findings: Finding[] = [];
  for (const [tenant, before] of base.tenants) {
    const after = head.tenants.get(tenant);
    if (after === undefined) {
      const id = head.mayHave(tenant) ? "tenant-not-seen" : "tenant-gone";
      if (isReported(id) && !isRetired({ tenant })) findings.push(gone(id, { tenant }, surface, {}));
      continue;
    }
    const place = placeOf(after.origin);
    const isWithdrawn =
      before.tenant["inventory"] === "complete" &&
      after.tenant["inventory"] !== "complete" &&
      !after.unknowns.some(({ path }) => path[0] === "inventory");
    if (isWithdrawn && !isRetired({ tenant, claim: "inventory" }))
      findings.push(gone("inventory-withdrawn", { tenant, claim: "inventory" }, surface, place));
    const id = head.mayHave(tenant) ? "item-not-seen" : "item-gone";
    if (!isReported(id)) continue;
    for (const { kind, name } of before.items) {
      const item = { kind, name };
      if (head.item(tenant, item) === undefined && !isRetired({ tenant, item }))
        findings.push(gone(id, { tenant, item }, surface, place));
    }
  }
  return findings;
}

function textOf({ tenant, item, claim }: Retired): string {
  return JSON.stringify([keyText(tenant, item), claim ?? null]);
}

function gone(
  id: keyof typeof goneSentences,
  { tenant, item, claim }: Retired,
  surface: Surface,
  place: Place,
): Finding {
  const { title, message, expected, remediation } = goneSentences[id];
  const isUnseen = id.endsWith("-not-seen");
  const path = claim === undefined ? "" : "tenant.inventory";
  return {
    id: findingId(`change/${id}`, tenant, item?.kind ?? "", item?.name ?? "", path),
    rule: `change/${id}`,
    version: 1,
    severity: "error",
    verdict: isUnseen ? "undetermined" : "fail",
    status: "open",
    tenant,
    ...(item === undefined ? {} : { item }),
    path,
    actual: isUnseen ? { unknown: "partial-view" } : { value: "not declared" },
    expected: { manual: expected },
    title,
    message: fill(message, { tenant, kind: item?.kind ?? "", item: item?.name ?? "" }),
    remediation,
    unknown: [],
    place,
    surface,
    introduced: true,
  };
}
