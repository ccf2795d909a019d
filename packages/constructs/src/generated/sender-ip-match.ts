// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `pairs` of TmesSenderIpMatch. */
export interface TmesSenderIpMatchPair {
  /** Sender domain, or `*.example.com`. */
  readonly domain: string;
  /** Addresses and networks it may send from. */
  readonly addresses: readonly string[];
}

/** Properties of TmesSenderIpMatch. */
export interface TmesSenderIpMatchProps extends TmesNamedItemProps {
  /**
   * Domain the rule is for; `default` for the console's own rule that covers all other domains.
   *
   * Console: “Managed domain”.
   */
  readonly managedDomain: string;
  /**
   * Whether the check is made.
   *
   * Console: “Enable Sender IP Match”.
   */
  readonly enabled: boolean | IResolvable;
  /** Sender domains and their addresses. */
  readonly pairs?: readonly TmesSenderIpMatchPair[];
  /**
   * What happens to messages that fail.
   *
   * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
   */
  readonly intercept?: "delete" | "quarantine" | IResolvable;
  /**
   * Sends a notification about messages that fail; it can carry addresses, subject and the message.
   *
   * Console: “Send notification”.
   */
  readonly notify?: boolean | IResolvable;
}

/**
 * Sender IP Match. Checks whether mail with a sender domain in its header comes from the addresses listed for
 * it. Runs before SPF, DKIM and DMARC.
 *
 * Console: Inbound Protection > Domain-based Authentication > Sender IP Match.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Default”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/sender-ip-match/adding-sender-ip-match-settings.md | Trend Vision One online help, page "Adding Sender IP Match settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 */
export class TmesSenderIpMatch extends TmesItem {
  /** The kind's id. */
  static readonly kind = "sender-ip-match";

  constructor(scope: Construct, id: string, props: TmesSenderIpMatchProps) {
    super(scope, id, TmesSenderIpMatch.kind, props);
  }
}
