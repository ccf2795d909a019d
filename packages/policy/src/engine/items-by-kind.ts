/** Items of each kind, in their order. */
import type { ItemView } from "../types.ts";

/** Groups items by their kinds. */
export function itemsByKind(items: readonly ItemView[]): ReadonlyMap<string, readonly ItemView[]> {
  const byKind = new Map<string, ItemView[]>();
  for (const item of items) {
    const own = byKind.get(item.kind);
    if (own === undefined) byKind.set(item.kind, [item]);
    else own.push(item);
  }
  return byKind;
}
