/** What a tenant's Terraform block says of its items in other stacks, kept until all inputs of a check are together. */
import { fill, openSentences } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import type { Item, TenantView } from "../types.ts";

/**
 * What a tenant's block says of its items, by stack: their digests (`itemDigest`), or only their number, as earlier
 * versions wrote it.
 */
export type Spread = Readonly<Record<string, readonly string[] | number>>;

/** A tenant seen through Terraform, where its block and its items may be in different stacks. */
export interface TerraformTenant extends TenantView {
  /** Whether its own block was seen. Without it the view is open and nothing is known of it but its name. */
  readonly declared: boolean;
  /** Its items by stack, if its block states that they are in several. */
  readonly spread: Spread;
  /** Why the view is open for other reasons than missing blocks, which another input may bring. */
  readonly otherReasons: readonly string[];
}

/** Whether a tenant was seen through Terraform. */
export function isTerraformTenant(view: TenantView): view is TerraformTenant {
  return "declared" in view && "spread" in view && "otherReasons" in view;
}

/** How an item's digest is written: the first 16 hexadecimal digits of SHA-256. */
export const itemDigestPattern = /^[0-9a-f]{16}$/;

/** The digest of an item's key, never of its settings. Names have no line breaks, so that no two keys are one text. */
export function itemDigest(tenant: string, { kind, name }: Pick<Item, "kind" | "name">): string {
  return createHash("sha256").update(`${tenant}\n${kind}\n${name}`).digest("hex").slice(0, 16);
}

/** All reasons for which the view of a tenant is open; none when it is closed. */
export function openReasons(
  name: string,
  { declared, spread, otherReasons }: Pick<TerraformTenant, "declared" | "spread" | "otherReasons">,
  items: readonly Pick<Item, "kind" | "name">[],
): readonly string[] {
  return [
    ...(declared ? [] : [fill(openSentences.undeclared, { tenant: name })]),
    ...spreadReasons(name, spread, items),
    ...otherReasons,
  ];
}

function spreadReasons(name: string, spread: Spread, items: readonly Pick<Item, "kind" | "name">[]): readonly string[] {
  const stacks = Object.entries(spread).sort(([a], [b]) => (a < b ? -1 : 1));
  if (stacks.length === 0) return [];
  const named = new Set<string>();
  const parts: string[] = [];
  for (const [stack, digests] of stacks) {
    if (typeof digests === "number") return [openSentences["spread-counted"]];
    for (const digest of digests) named.add(digest);
    parts.push(`${stack} (${digests.length})`);
  }
  const seen = new Set(items.map((item) => itemDigest(name, item)));
  const found = [...named].filter((digest) => seen.has(digest)).length;
  return [
    ...(found < named.size
      ? [fill(openSentences.spread, { seen: found, total: named.size, stacks: parts.join(", ") })]
      : []),
    ...(found < seen.size ? [fill(openSentences["spread-unnamed"], { count: seen.size - found })] : []),
  ];
}
