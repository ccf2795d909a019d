/** What a tenant's Terraform block says of its items in other stacks, kept until all inputs of a check are together. */
import { fill, openSentences } from "@tmes-as-code/catalog";
import type { TenantView } from "../types.ts";

/** A tenant seen through Terraform, where its block and its items may stand in different stacks. */
export interface TerraformTenant extends TenantView {
  /** Whether its own block was seen. Without it the view is open and nothing is known of it but its name. */
  readonly declared: boolean;
  /** Number of its items by stack, where its block says that they stand in several. */
  readonly spread: Readonly<Record<string, number>>;
  /** Why the view is open for other reasons than missing blocks, which another input may bring. */
  readonly otherReasons: readonly string[];
}

/** Whether a tenant was seen through Terraform. */
export function isTerraformTenant(view: TenantView): view is TerraformTenant {
  return "declared" in view && "spread" in view && "otherReasons" in view;
}

/** All reasons for which the view of a tenant is open; none when it is closed. */
export function openReasons(
  name: string,
  { declared, spread, otherReasons }: Pick<TerraformTenant, "declared" | "spread" | "otherReasons">,
  items: number,
): readonly string[] {
  return [
    ...(declared ? [] : [fill(openSentences.undeclared, { tenant: name })]),
    ...missing(spread, items),
    ...otherReasons,
  ];
}

function missing(spread: Readonly<Record<string, number>>, items: number): readonly string[] {
  const stacks = Object.entries(spread).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = stacks.reduce((sum, [, count]) => sum + count, 0);
  if (items >= total) return [];
  const list = stacks.map(([stack, count]) => `${stack} (${count})`).join(", ");
  return [fill(openSentences.spread, { seen: items, total, stacks: list })];
}
