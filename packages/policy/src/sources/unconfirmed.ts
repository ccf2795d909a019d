/** What the mark of an item means: it declares what is wanted, and what the console has is not known. */
import { unconfirmedKey } from "@tmes-as-code/catalog";
import type { Unknown } from "../types.ts";

/** All settings of an item with the mark. */
export const unconfirmedSettings: Unknown = { path: ["settings"], reason: "unconfirmed" };

/**
 * What cannot be seen of an item's settings because of its mark.
 *
 * @param unknowns - Of the item: where the mark is not seen, neither is whether the settings are those of the console.
 */
export function unconfirmedBy(mark: unknown, unknowns: readonly Unknown[]): readonly Unknown[] {
  if (mark === true) return [unconfirmedSettings];
  const hidden = unknowns.find(({ path }) => path.length === 1 && path[0] === unconfirmedKey);
  return hidden === undefined ? [] : [{ path: ["settings"], reason: hidden.reason }];
}
