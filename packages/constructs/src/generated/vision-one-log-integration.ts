// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesVisionOneLogIntegration. */
export interface TmesVisionOneLogIntegrationProps extends TmesItemProps {
  /**
   * Whether mail tracking logs, with addresses and subjects, go to the platform.
   *
   * Sends when `true`: “Sender email addresses”, “Recipient email addresses”, “Email subjects”, “Sender IP
   * addresses”, “Recipient IP addresses”, “Attachment names and hash”, “Message IDs”. Needs Cloud Email Gateway
   * Protection.
   *
   * UNCERTAIN: That the logs are uploaded is published; where it is switched, and whether it can be, is not.
   */
  readonly mailTrackingLogs: boolean | IResolvable;
  /**
   * Whether audit logs, with administrators' and users' names, go to the platform.
   *
   * Needs Cloud Email Gateway Protection.
   *
   * UNCERTAIN: That the logs are uploaded is published; where it is switched, and whether it can be, is not.
   */
  readonly auditLogs: boolean | IResolvable;
}

/**
 * Trend Vision One log integration. Uploads mail tracking logs of accepted mail and audit logs to the Trend
 * Vision One platform, where other retention applies and third parties can be connected. Later than the 2018
 * notice; Cloud Email Gateway Protection only. UNCERTAIN: no switch for it is documented; declare what your
 * console shows.
 *
 * Console: Administration > Other Settings > Service Integration.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * Needs Cloud Email Gateway Protection.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/get-started-with-trend-vision-one-email-and-collaboration-security/update-from-trend-micro-email-security/feature-overview-compare-trend-micro-email-security-and-cloud-email-gateway-protection/cegp-only-features.md | Trend Vision One online help, page "Features only available in Cloud Email Gateway Protection"}
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-understanding-audit- | Trend Vision One online help, page "Understanding audit log"}
 */
export class TmesVisionOneLogIntegration extends TmesItem {
  /** The kind's id. */
  static readonly kind = "vision-one-log-integration";

  constructor(scope: Construct, id: string, props: TmesVisionOneLogIntegrationProps) {
    super(scope, id, TmesVisionOneLogIntegration.kind, props);
  }
}
