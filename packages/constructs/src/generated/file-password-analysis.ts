// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesFilePasswordAnalysis. */
export interface TmesFilePasswordAnalysisProps extends TmesItemProps {
  /**
   * Opens protected attachments with passwords found in messages: what senders locked away from others is read.
   *
   * Console: “Enable file password analysis”. Needs edition Advanced, or Cloud Email Gateway Protection.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Keeps a message back until later ones were searched for its password.
   *
   * Console: “Hold on a message to associate later messages for password analysis”. Needs edition Advanced, or
   * Cloud Email Gateway Protection.
   */
  readonly holdMessages?: boolean | IResolvable;
  /**
   * How long a message is kept back, in the console's unit.
   *
   * Console: “Analysis timeout”. Needs edition Advanced, or Cloud Email Gateway Protection.
   *
   * UNCERTAIN: Unit and bounds are not published.
   */
  readonly analysisTimeout?: number;
  /**
   * How many of the organisation's usual passwords are stored. Only the number is declared, never a password.
   *
   * Console: “User-Defined Passwords”. Needs edition Advanced, or Cloud Email Gateway Protection. From 0 to 100.
   */
  readonly passwordCount?: number;
}

/**
 * File password analysis. Reads subjects, bodies and attachment names, and those of later messages, for
 * passwords of protected attachments. Later than the 2018 notice. Correlated Intelligence rules that use the
 * sandbox guess passwords even while this is off.
 *
 * Console: Inbound Protection > Virus Scan > File Password Analysis.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * Needs edition Advanced, or Cloud Email Gateway Protection.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/file-password-analysis/configuring-file-password-analysis.md | Trend Vision One online help, page "Configuring file password analysis"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/file-password-analysis/adding-user-defined-passwords.md | Trend Vision One online help, page "Adding user-defined passwords"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Trend Vision One online help, page "Configuring Correlated Intelligence criteria"}
 */
export class TmesFilePasswordAnalysis extends TmesItem {
  /** The kind's id. */
  static readonly kind = "file-password-analysis";

  constructor(scope: Construct, id: string, props: TmesFilePasswordAnalysisProps) {
    super(scope, id, TmesFilePasswordAnalysis.kind, props);
  }
}
