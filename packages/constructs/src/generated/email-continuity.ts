// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesEmailContinuity. */
export interface TmesEmailContinuityProps extends TmesNamedItemProps {
  /**
   * Keeps incoming mail 10 days in an outage and shows it to users in a web mailbox: whole messages are stored
   * (notice: Email Continuity).
   *
   * Console: “Enable Email Continuity”. Data collection notice: section 22, “Email Continuity”. Sends when
   * `true`: “Email data and metadata (including subjects and sender addresses)”. Needs edition Advanced, or
   * Cloud Email Gateway Protection.
   *
   * Documented default: `true` (Trend Vision One online help, page "FAQs and instructions"), what a new one
   * starts with, not today's state. Said of Cloud Email Gateway Protection; the classic default is not
   * published.
   *
   * UNCERTAIN: The default of classic tenants is not published.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Lets users write and send mail from that mailbox; it is stored too.
   *
   * Console: “Enable Email Sending”. Data collection notice: section 22, “Email Continuity”. Sends when `true`:
   * “Email data and metadata (including subjects and sender addresses)”. Needs edition Advanced, or Cloud Email
   * Gateway Protection.
   *
   * Documented default: `false` (Trend Vision One online help, page "Adding an Email Continuity record"), what a
   * new one starts with, not today's state.
   */
  readonly sending?: boolean | IResolvable;
}

/**
 * Email continuity record. Whether one recipient domain has a mailbox at Trend Micro in an outage; the item's
 * name is the domain. Undeliverable mail waits there up to 10 days even without it.
 *
 * Console: Administration > Email Continuity.
 *
 * Any number per tenant.
 *
 * Data collection notice: section 22, “Email Continuity”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/email-continuity/adding-email-continuity-record.md | Trend Vision One online help, page "Adding an Email Continuity record"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-faqs-and-instruction | Trend Vision One online help, page "FAQs and instructions"}
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-email-continuity | Trend Vision One online help, page "Email Continuity"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0010952 | Trend Micro support article on Email Continuity}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-end-user-console-online-help-continuity-mailbox | Trend Micro Email Security End User Console online help: Continuity mailbox}
 */
export class TmesEmailContinuity extends TmesItem {
  /** The kind's id. */
  static readonly kind = "email-continuity";

  constructor(scope: Construct, id: string, props: TmesEmailContinuityProps) {
    super(scope, id, TmesEmailContinuity.kind, props);
  }
}
