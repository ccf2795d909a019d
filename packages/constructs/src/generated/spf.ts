// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesSpf. */
export interface TmesSpfProps extends TmesNamedItemProps {
  /**
   * Domain the rule is for; `default` for the console's own rule that covers all other domains.
   *
   * Console: “Managed domain”.
   */
  readonly managedDomain: string;
  /**
   * Whether the check is made.
   *
   * Console: “Enable SPF”.
   */
  readonly enabled: boolean | IResolvable;
  readonly actions?: {
    /**
     * What happens to a message with this result.
     *
     * Console: “Fail”.
     *
     * Documented default: `"delete"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly fail?: "accept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to a message with this result.
     *
     * Console: “SoftFail”.
     *
     * Documented default: `"accept"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly softFail?: "accept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to a message with this result.
     *
     * Console: “Neutral”.
     *
     * Documented default: `"accept"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly neutral?: "accept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to a message with this result.
     *
     * Console: “None”.
     *
     * Documented default: `"accept"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly none?: "accept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to a message with this result.
     *
     * Console: “PermError”.
     *
     * Documented default: `"accept"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly permError?: "accept" | "delete" | "quarantine" | (string & {});
    /**
     * What happens to a message with this result.
     *
     * Console: “TempError”.
     *
     * Documented default: `"accept"` (Trend Vision One online help, page "Sender Policy Framework (SPF)"), what a
     * new one starts with, not today's state.
     *
     * UNCERTAIN: Accept and Delete are known as defaults; the other actions are not listed.
     */
    readonly tempError?: "accept" | "delete" | "quarantine" | (string & {});
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
}

/**
 * Sender Policy Framework (SPF). Checks whether a sending server may send for the domain on the envelope. Runs
 * after Sender IP Match, before DKIM and DMARC.
 *
 * Console: Inbound Protection > Domain-based Authentication > Sender Policy Framework (SPF).
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Default”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/sender-policy-framework-spf/index.md | Trend Vision One online help, page "Sender Policy Framework (SPF)"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-adding-spf-settings | Trend Vision One online help, page "Adding SPF settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 */
export class TmesSpf extends TmesItem {
  /** The kind's id. */
  static readonly kind = "spf";

  constructor(scope: Construct, id: string, props: TmesSpfProps) {
    super(scope, id, TmesSpf.kind, props);
  }
}
