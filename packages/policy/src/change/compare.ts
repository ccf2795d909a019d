/** Two checks compared: what a change does to settings, verdicts, exceptions, claims and flows. */
import { orderFindings, orderTenants } from "../report/order.ts";
import type { Report } from "../types.ts";
import { compareExceptions, type ExceptionContext } from "./exceptions.ts";
import { flowChanges } from "./flow-changes.ts";
import { goneFindings, isRetiredBy, type Retired } from "./gone.ts";
import { changedItems, claimChanges, settingChanges } from "./settings.ts";
import { lookupOf, type ChangeSide } from "./side.ts";
import { compareFindings } from "./verdicts.ts";

/** What both sides are judged by, besides what judged their reports. */
export interface ChangePolicy extends ExceptionContext {
  /** The retired records that hold. */
  readonly retired: readonly Retired[];
}

/**
 * The report of the head with what is different from the base: `change`, `introduced` on every finding, and a finding for
 * each tenant, item and inventory claim that disappears without a retired record.
 *
 * Tenants and items are matched by their names, whatever files they are in. Linear in what the two sides hold.
 */
export function compareSides(base: ChangeSide, head: ChangeSide, policy: ChangePolicy): Report {
  const [before, after] = [lookupOf(base), lookupOf(head)];
  const isRetired = isRetiredBy(policy.retired);
  const changed = changedItems(before, after);
  const { changes, introduced } = compareFindings(before, after);
  const findings = orderFindings([
    ...head.report.findings.map((finding) => ({ ...finding, introduced: introduced.has(finding) })),
    ...goneFindings(before, after, isRetired),
  ]);
  return {
    ...head.report,
    tenants: orderTenants(head.report.tenants, findings),
    findings,
    change: {
      base: base.side,
      head: head.side,
      settings: settingChanges(before, after, changed),
      verdicts: changes,
      unchanged: head.report.findings.length - introduced.size,
      exceptions: compareExceptions(base.exceptions, head.exceptions, policy),
      claims: claimChanges(before, after),
      flows: flowChanges(before, after, changed, isRetired),
    },
  };
}
