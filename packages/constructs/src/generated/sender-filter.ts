// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** One of `approvedSenders` of TmesSenderFilter. */
export interface TmesSenderFilterApprovedSender {
  /**
   * Address, `*@example.com`, `*@*.example.com` or `name@*`.
   *
   * Console: “Approved Senders”. Say groups, roles or references, not people: values are not printed.
   */
  readonly sender: string;
  /**
   * For whom: `my-organization`, `domain:example.com` or one address.
   *
   * Console: “Specify Target Recipient”. Say groups, roles or references, not people: values are not printed.
   */
  readonly recipient?: string;
}

/** One of `blockedSenders` of TmesSenderFilter. */
export interface TmesSenderFilterBlockedSender {
  /**
   * Address, `*@example.com`, `*@*.example.com` or `name@*`.
   *
   * Console: “Blocked Senders”. Say groups, roles or references, not people: values are not printed.
   */
  readonly sender: string;
  /**
   * For whom: `my-organization`, `domain:example.com` or one address.
   *
   * Console: “Specify Target Recipient”. Say groups, roles or references, not people: values are not printed.
   */
  readonly recipient?: string;
}

/** Properties of TmesSenderFilter. */
export interface TmesSenderFilterProps extends TmesItemProps {
  /**
   * Senders whose mail skips checks. Single addresses are people's.
   *
   * Console: “Approved Senders”.
   */
  readonly approvedSenders?: readonly TmesSenderFilterApprovedSender[];
  /**
   * Senders whose mail is refused. Single addresses are people's.
   *
   * Console: “Blocked Senders”.
   */
  readonly blockedSenders?: readonly TmesSenderFilterBlockedSender[];
  /**
   * Also matches senders by the address in the message header, not only on the envelope.
   *
   * Console: “Message header addresses”.
   *
   * Documented default: `true` (Trend Vision One online help, page "Sender filter settings"), what a new one
   * starts with, not today's state.
   */
  readonly matchHeaderAddresses?: boolean | IResolvable;
  /**
   * Marks mail of approved senders for the organisation's own servers.
   *
   * Console: “Insert an X-Header in the message header if an approved sender matches”.
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Checks that mail from approved senders skips. With `security-risks`, Correlated Intelligence sends none of
   * their files to the sandbox.
   */
  readonly approvedSendersSkip?: readonly (
    | "ip-reputation"
    | "unknown-sender-domain"
    | "spam"
    | "business-email-compromise"
    | "phishing"
    | "graymail"
    | "web-reputation"
    | "social-engineering"
    | "unusual-signal"
    | "security-risks"
    | "anomalies"
  )[];
}

/**
 * Sender filter. Approved and blocked senders. Mail from approved senders skips the anti-spam criteria, Web
 * Reputation and unusual signals, and so is not sent to those services. Not in the 2018 notice; the lists are
 * personal data.
 *
 * Console: Inbound Protection > Connection Filtering > Sender Filter.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/managing-sender-filter/sender-filter-settings.md | Trend Vision One online help, page "Sender filter settings"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-adding-senders-email-security | Trend Vision One online help, page "Adding senders"}
 */
export class TmesSenderFilter extends TmesItem {
  /** The kind's id. */
  static readonly kind = "sender-filter";

  constructor(scope: Construct, id: string, props: TmesSenderFilterProps = {}) {
    super(scope, id, TmesSenderFilter.kind, props);
  }
}
