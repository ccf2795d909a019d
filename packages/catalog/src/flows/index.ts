/** Every flow that the published facts tell of. What they do not tell is absent, and shown as not known. */
import { dataItemById } from "../lookup.ts";
import type { DataCategory } from "../types.ts";
import { forwardedFlows } from "./forwarded.ts";
import { keptFlows } from "./kept.ts";
import { laterDataItems } from "./later-items.ts";
import { ruleFlows } from "./rules.ts";
import type { DeclaredFlow } from "./types.ts";

/** In the order of what sends: rules, what the service keeps, what leaves it. */
export const declaredFlows: readonly DeclaredFlow[] = [...ruleFlows, ...keptFlows, ...forwardedFlows];

const later = new Map(laterDataItems.map((item) => [item.id, item]));

/** A data item of the notice, or of a later feature: its label and category. */
export function flowData(id: string): { readonly label: string; readonly category: DataCategory } | undefined {
  return dataItemById(id)?.item ?? later.get(id);
}
