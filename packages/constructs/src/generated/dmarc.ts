// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** `tagSubject` of TmesDmarc. */
export type TmesDmarcTagSubject =
  | {
      /**
       * Puts a tag into the subject of messages that fail.
       *
       * Console: “Tag subject”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
       */
      readonly enabled?: false;
      readonly tag?: never;
      readonly skipSigned?: never;
    }
  | {
      /**
       * Puts a tag into the subject of messages that fail.
       *
       * Console: “Tag subject”.
       */
      readonly enabled: true | IResolvable;
      /**
       * The tag.
       *
       * Console: “Tag”. Say groups, roles or references, not people: values are not printed.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
       */
      readonly tag?: string;
      /**
       * Leaves signed messages untagged, so that their signature holds.
       *
       * Console: “Do not tag digitally signed messages”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
       */
      readonly skipSigned?: boolean | IResolvable;
    };

/** `actions` of TmesDmarc. */
export interface TmesDmarcActions {
  /**
   * What happens to messages that fail when the policy is “none”.
   *
   * Console: “None”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly none?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
  /**
   * What happens to messages that fail when the policy is “quarantine”.
   *
   * Console: “Quarantine”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly quarantine?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
  /**
   * What happens to messages that fail when the policy is “reject”.
   *
   * Console: “Reject”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly reject?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
  /**
   * What happens to messages that fail when there is no policy.
   *
   * Console: “No DMARC records”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * UNCERTAIN: The actions on offer are not listed; these are those of DKIM verification.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly noRecord?: "do-not-intercept" | "delete" | "quarantine" | (string & {});
}

/** The part of TmesDmarcProps that is always the same. */
export interface TmesDmarcPropsCommon extends TmesNamedItemProps {
  /**
   * Domain the rule is for; `default` for the console's own rule that covers all other domains.
   *
   * Console: “Managed domain”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly managedDomain: string;
  /**
   * Writes the result of the check, with sender and address, into the message's header.
   *
   * Console: “Insert an X-Header into email messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Puts a tag into the subject of messages that fail.
   */
  readonly tagSubject?: TmesDmarcTagSubject;
  /**
   * Sends a notification about messages that fail; it can carry addresses, subject and the message.
   *
   * Console: “Send notification”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
   */
  readonly notify?: boolean | IResolvable;
  /**
   * Sending domains, addresses and networks that are not checked.
   *
   * Console: “Ignored Peers”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly ignoredPeers?: readonly string[];
  /**
   * Sending domains whose messages must pass the check.
   *
   * Console: “Enforced Peers”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly enforcedPeers?: readonly string[];
  /**
   * Matches enforced peers by the sender in the message header too.
   *
   * Console: “Use the header sender to match enforced peers”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
   */
  readonly enforcedPeersByHeader?: boolean | IResolvable;
}

/** Properties of TmesDmarc. */
export type TmesDmarcProps = TmesDmarcPropsCommon &
  (
    | {
        /**
         * Whether the check is made.
         *
         * Console: “Enable DMARC”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
         */
        readonly enabled: false;
        readonly skipWithoutEnvelopeSender?: never;
        readonly authenticatedReceivedChain?: never;
        readonly dailyReports?: never;
        readonly actions?: never;
      }
    | {
        /**
         * Whether the check is made.
         *
         * Console: “Enable DMARC”.
         */
        readonly enabled: true;
        /**
         * Leaves out messages without a sender on the envelope.
         *
         * Console: “Skip DMARC for email messages with no envelope sender addresses”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
         */
        readonly skipWithoutEnvelopeSender?: boolean | IResolvable;
        /**
         * Accepts messages that fail but carry a valid chain, and writes a chain of its own with sender address into
         * the header.
         *
         * Console: “Enable Authenticated Received Chain (ARC)”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
         */
        readonly authenticatedReceivedChain?: boolean | IResolvable;
        /**
         * Sends reports on failed checks to the sending domains every day: third parties learn of traffic with the
         * organisation.
         *
         * Console: “Deliver daily reports to senders”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
         */
        readonly dailyReports: boolean | IResolvable;
        readonly actions?: TmesDmarcActions;
      }
    | {
        /**
         * Whether the check is made.
         *
         * Console: “Enable DMARC”.
         */
        readonly enabled: IResolvable;
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
        readonly dailyReports?: boolean | IResolvable;
        readonly actions?: TmesDmarcActions;
      }
  );

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
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md | Cloud Email Gateway Protection online help: Adding DMARC settings}
 */
export class TmesDmarc extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dmarc";

  constructor(scope: Construct, id: string, props: TmesDmarcProps) {
    super(scope, id, TmesDmarc.kind, props);
  }
}
