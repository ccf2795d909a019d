// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Switched off. `dailyReports`: optional, without effect. */
export interface TmesDmarcPropsOff extends Omit<TmesDmarcPropsOn, "enabled" | "dailyReports"> {
  readonly enabled: false;
  readonly dailyReports?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesDmarcPropsOn extends TmesNamedItemProps {
  /**
   * Domain the rule is for; `default` for the console's own rule that covers all other domains.
   *
   * Console: “Managed domain”.
   */
  readonly managedDomain: string;
  /**
   * Whether the check is made.
   *
   * Console: “Enable DMARC”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Leaves out messages without a sender on the envelope.
   *
   * Console: “Skip DMARC for email messages with no envelope sender addresses”.
   */
  readonly skipWithoutEnvelopeSender?: boolean | IResolvable;
  /**
   * Accepts messages that fail but carry a valid chain, and writes a chain of its own with sender address into
   * the header.
   *
   * Console: “Enable Authenticated Received Chain (ARC)”.
   */
  readonly authenticatedReceivedChain?: boolean | IResolvable;
  /**
   * Sends reports on failed checks to the sending domains every day: third parties learn of traffic with the
   * organisation.
   *
   * Console: “Deliver daily reports to senders”.
   */
  readonly dailyReports: boolean | IResolvable;
  readonly actions?: {
    /**
     * What happens to messages that fail when the policy is “none”.
     *
     * Console: “None”. Sends when `"quarantine"`: “Email messages quarantined”.
     *
     * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
     */
    readonly none?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to messages that fail when the policy is “quarantine”.
     *
     * Console: “Quarantine”. Sends when `"quarantine"`: “Email messages quarantined”.
     *
     * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
     */
    readonly quarantine?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to messages that fail when the policy is “reject”.
     *
     * Console: “Reject”. Sends when `"quarantine"`: “Email messages quarantined”.
     *
     * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
     */
    readonly reject?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to messages that fail when there is no policy.
     *
     * Console: “No DMARC records”. Sends when `"quarantine"`: “Email messages quarantined”.
     *
     * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
     */
    readonly noRecord?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
  };
  /**
   * Writes the result of the check, with sender and address, into the message's header.
   *
   * Console: “Insert an X-Header into email messages”.
   */
  readonly insertXHeader?: boolean | IResolvable;
  /** Puts a tag into the subject of messages that fail. */
  readonly tagSubject?: {
    /**
     * Puts a tag into the subject of messages that fail.
     *
     * Console: “Tag subject”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * The tag.
     *
     * Console: “Tag”. Say groups, roles or references, not people: values are not printed.
     */
    readonly tag?: string;
    /**
     * Leaves signed messages untagged, so that their signature stays valid.
     *
     * Console: “Do not tag digitally signed messages”.
     */
    readonly skipSigned?: boolean | IResolvable;
  };
  /**
   * Sends a notification about messages that fail; it can carry addresses, subject and the message.
   *
   * Console: “Send notification”.
   */
  readonly notify?: boolean | IResolvable;
  /**
   * Sending domains, addresses and networks that are not checked.
   *
   * Console: “Ignored Peers”.
   */
  readonly ignoredPeers?: readonly string[];
  /**
   * Sending domains whose messages must pass the check.
   *
   * Console: “Enforced Peers”.
   */
  readonly enforcedPeers?: readonly string[];
  /**
   * Matches enforced peers by the sender in the message header too.
   *
   * Console: “Use the header sender to match enforced peers”.
   */
  readonly enforcedPeersByHeader?: boolean | IResolvable;
}

/** Properties of TmesDmarc. */
export type TmesDmarcProps = TmesDmarcPropsOff | TmesDmarcPropsOn;

/**
 * Domain-based Message Authentication, Reporting and Conformance (DMARC). Checks incoming mail against the
 * sending domain's policy; can report every day to those domains.
 *
 * Console: Inbound Protection > Domain-based Authentication > Domain-based Message Authentication, Reporting
 * and Conformance (DMARC).
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Default”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-adding-dmarc-setting | Trend Vision One online help, page "Adding DMARC settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 */
export class TmesDmarc extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dmarc";

  constructor(scope: Construct, id: string, props: TmesDmarcProps) {
    super(scope, id, TmesDmarc.kind, props);
  }
}
