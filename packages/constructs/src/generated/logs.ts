// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesLogs. */
export interface TmesLogsProps extends TmesItemProps {
  /**
   * Whether only people who need to may search logs, by roles the organisation reviews (notice: Logs).
   *
   * Data collection notice: section 19, “Logs”.
   */
  readonly accessRestricted: boolean | IResolvable;
  /**
   * Whether it is settled that logs are not used to watch how people behave or perform (notice: Logs).
   *
   * Data collection notice: section 19, “Logs”.
   */
  readonly noPerformanceMonitoring: boolean | IResolvable;
}

/**
 * Use of logs. A practice: logs are always written and their retention cannot be set, so what counts is who
 * looks at them and why. The console does not enforce it.
 *
 * A practice: attested by the organisation, not enforced by the console. Concerns: Logs.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 19, “Logs”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 */
export class TmesLogs extends TmesItem {
  /** The kind's id. */
  static readonly kind = "logs";

  constructor(scope: Construct, id: string, props: TmesLogsProps) {
    super(scope, id, TmesLogs.kind, props);
  }
}
