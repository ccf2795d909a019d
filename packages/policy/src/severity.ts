/** How severe a finding is. */
import type { Severity } from "@tmes-as-code/catalog";

/** The strictest first. */
export const severities = ["error", "warn", "off"] as const satisfies readonly Severity[];

/** The strictest of some; `off` of none. */
export function strictest(some: readonly Severity[]): Severity {
  return severities.find((severity) => some.includes(severity)) ?? "off";
}
