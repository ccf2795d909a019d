// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesScheduledReport. */
export interface TmesScheduledReportProps extends TmesNamedItemProps {
  /**
   * Whether the report is made.
   *
   * Console: “Status”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * How often it is made.
   *
   * Console: “Frequency”.
   */
  readonly frequency?: "daily" | "weekly" | "monthly" | "quarterly" | IResolvable;
  /**
   * Domains it covers.
   *
   * Console: “Managed Domains”.
   */
  readonly domains?: readonly string[];
  /**
   * Who gets it by mail, inside the managed domains. Role addresses, not people.
   *
   * Console: “Recipients”. At most 10. Say groups, roles or references, not people: values are not printed.
   */
  readonly recipients?: readonly string[];
}

/**
 * Scheduled report. A PDF report that is made and mailed at fixed times. Its “Top …” charts can name people.
 * Not in the 2018 notice.
 *
 * Console: Reports > Report Settings.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/reports/scheduled-reports-email-security.md | Trend Vision One online help, page "Report settings"}
 */
export class TmesScheduledReport extends TmesItem {
  /** The kind's id. */
  static readonly kind = "scheduled-report";

  constructor(scope: Construct, id: string, props: TmesScheduledReportProps) {
    super(scope, id, TmesScheduledReport.kind, props);
  }
}
