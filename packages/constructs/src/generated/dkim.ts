// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesDkim. */
export interface TmesDkimProps extends TmesNamedItemProps {
  /**
   * Domain the rule is for; `default` for the console's own rule that covers all other domains.
   *
   * Console: “Managed domain”.
   */
  readonly managedDomain: string;
  /**
   * Whether the check is made.
   *
   * Console: “Enable DKIM verification”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Leaves out messages without a sender on the envelope.
   *
   * Console: “Skip DKIM verification for email messages with no envelope sender addresses”.
   */
  readonly skipWithoutEnvelopeSender?: boolean | IResolvable;
  /**
   * What happens to messages that fail.
   *
   * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
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

/**
 * DomainKeys Identified Mail (DKIM) verification. Checks signatures of incoming mail. Runs after SPF, before
 * DMARC.
 *
 * Console: Inbound Protection > Domain-based Authentication > DomainKeys Identified Mail (DKIM) Verification.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Default”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-adding-dkim-verifica | Trend Vision One online help, page "Adding DKIM verification settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 */
export class TmesDkim extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dkim";

  constructor(scope: Construct, id: string, props: TmesDkimProps) {
    super(scope, id, TmesDkim.kind, props);
  }
}
