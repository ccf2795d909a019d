// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesIpReputation. */
export interface TmesIpReputationProps extends TmesItemProps {
  readonly quickIpList?: {
    /**
     * How aggressively addresses of the dynamic database are blocked. Every level asks the database and sends the
     * address, level 0 “Off” too: no level is an opt-out (notice: IP Reputation).
     *
     * Console: “Quick IP List”. Data collection notice: section 15, “IP Reputation”. Sends when `0` or `1` or `2`
     * or `3` or `4`: “Source IP addresses of incoming email messages”. From 0 to 4.
     *
     * Documented default: `2` (Trend Vision One online help, page "About quick IP list"), what a new one starts
     * with, not today's state.
     */
    readonly level?: number;
  };
  readonly standard?: {
    /**
     * Asks the standard reputation database whether a source address is known for spam: sends the address (notice:
     * IP Reputation).
     *
     * Console: “Known Spam Source List”. Data collection notice: section 15, “IP Reputation”. Sends when `true`:
     * “Source IP addresses of incoming email messages”.
     *
     * Documented default: `true` (Trend Vision One online help, page "About standard IP reputation settings"),
     * what a new one starts with, not today's state.
     */
    readonly knownSpamSource?: boolean | IResolvable;
    /**
     * Asks the standard reputation database whether a source address is assigned dynamically: sends the address
     * (notice: IP Reputation).
     *
     * Console: “Dynamic User List”. Data collection notice: section 15, “IP Reputation”. Sends when `true`:
     * “Source IP addresses of incoming email messages”.
     *
     * Documented default: `true` (Trend Vision One online help, page "About standard IP reputation settings"),
     * what a new one starts with, not today's state.
     */
    readonly dynamicUser?: boolean | IResolvable;
    /**
     * Asks the standard reputation database whether a source address is part of an ongoing campaign: sends the
     * address (notice: IP Reputation).
     *
     * Console: “Emerging Threat List”. Data collection notice: section 15, “IP Reputation”. Sends when `true`:
     * “Source IP addresses of incoming email messages”.
     *
     * Documented default: `true` (Trend Vision One online help, page "About standard IP reputation settings"),
     * what a new one starts with, not today's state.
     */
    readonly emergingThreat?: boolean | IResolvable;
  };
  readonly approved?: {
    /**
     * Addresses and networks. The service does not look up their mail.
     *
     * Console: “Approved IP Address”. Data collection notice: section 15, “IP Reputation”.
     */
    readonly addresses?: readonly string[];
    /**
     * Keeps their mail out of spam detection too.
     *
     * Console: “Bypass spam detection for approved IP addresses”. Data collection notice: section 15, “IP
     * Reputation”.
     */
    readonly bypassSpamDetection?: boolean | IResolvable;
    /**
     * Countries, as ISO 3166-1 codes. The service does not look up mail from there.
     *
     * Console: “Approved Country/Region”. Data collection notice: section 15, “IP Reputation”.
     */
    readonly countries?: readonly string[];
  };
  readonly blocked?: {
    /**
     * Addresses and networks whose mail is refused.
     *
     * Console: “Blocked IP Address”. Data collection notice: section 15, “IP Reputation”.
     */
    readonly addresses?: readonly string[];
    /**
     * Whether the listed countries are refused or all others.
     *
     * Console: “Blocked Country/Region”. Data collection notice: section 15, “IP Reputation”.
     */
    readonly countryMode?: "selected" | "all-except" | IResolvable;
    /**
     * The listed countries, as ISO 3166-1 codes.
     *
     * Console: “Blocked Country/Region”. Data collection notice: section 15, “IP Reputation”.
     */
    readonly countries?: readonly string[];
  };
}

/**
 * IP reputation. Look-ups of the addresses mail comes from at Trend Micro's Email Reputation Services (notice:
 * IP Reputation).
 *
 * Console: Inbound Protection > Connection Filtering > IP Reputation > Settings.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 15, “IP Reputation”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/understanding-ip-reputation/quick-ip-list.md | Trend Vision One online help, page "About quick IP list"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/understanding-ip-reputation/standard-ip-reputation-settings.md | Trend Vision One online help, page "About standard IP reputation settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/understanding-ip-reputation/about-approved-and-blocked-ip-addresses/manage-approved-blocked-ips.md | Trend Vision One online help, page "Managing approved and blocked IP addresses"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-ip-reputation-order- | Trend Vision One online help, page "IP reputation order of evaluation"}
 */
export class TmesIpReputation extends TmesItem {
  /** The kind's id. */
  static readonly kind = "ip-reputation";

  constructor(scope: Construct, id: string, props: TmesIpReputationProps = {}) {
    super(scope, id, TmesIpReputation.kind, props);
  }
}
