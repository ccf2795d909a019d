// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `inboundServers` of TmesDomain. */
export interface TmesDomainInboundServer {
  /**
   * `*` for all recipients, or the local part of one recipient, which names a person.
   *
   * Console: “Recipient”. Data collection notice: section 3, “Domains”. Say groups, roles or references, not
   * people: values are not printed.
   */
  readonly recipient?: string;
  /**
   * Address or host name of the server (notice: Domains).
   *
   * Console: “IP address or FQDN”. Data collection notice: section 3, “Domains”.
   */
  readonly host: string;
  /**
   * Port of the server.
   *
   * Console: “Port”. Data collection notice: section 3, “Domains”. From 1 to 65535.
   */
  readonly port?: number;
  /**
   * Low values come first, equal ones share the load.
   *
   * Console: “Preference”. Data collection notice: section 3, “Domains”. From 1 to 100.
   */
  readonly preference?: number;
}

/** Properties of TmesDomain. */
export interface TmesDomainProps extends TmesNamedItemProps {
  /**
   * Skips the policy rules that the console would create for the domain. Their criteria are not reviewed.
   *
   * Console: “Skip default domain-level policy creation”. Data collection notice: section 3, “Domains”.
   *
   * Documented default: `true` (Trend Vision One online help, page "Adding a domain"), what a new one starts
   * with, not today's state.
   */
  readonly skipDefaultRules?: boolean | IResolvable;
  /**
   * Mail servers that incoming mail is delivered to (notice: Domains).
   *
   * Console: “Inbound Servers”. Data collection notice: section 3, “Domains”. At most 100.
   */
  readonly inboundServers?: readonly TmesDomainInboundServer[];
  /** Sends the domain's outgoing mail through the service, which scans the mail of the organisation's own people. */
  readonly outbound: {
    /**
     * Sends the domain's outgoing mail through the service, which scans the mail of the organisation's own people.
     *
     * Console: “Enable outbound protection”. Data collection notice: section 3, “Domains”.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * Where outgoing mail comes from.
     *
     * Console: “Outbound Servers”. Data collection notice: section 3, “Domains”.
     */
    readonly sources?: readonly ("microsoft-365" | "google-workspace" | "user-defined")[];
    /**
     * Addresses or host names of the organisation's sending servers (notice: Domains).
     *
     * Console: “User-defined mail servers”. Data collection notice: section 3, “Domains”. At most 100.
     */
    readonly servers?: readonly string[];
  };
  /**
   * What the console shows. A hidden rule that cannot be changed scans mail to unverified domains.
   *
   * Console: “Status”. Data collection notice: section 3, “Domains”.
   */
  readonly status?: "completed" | "configuration-required" | IResolvable;
  /**
   * Rejects mail to addresses that are not valid recipients; the reason directories are uploaded at all.
   *
   * Console: “Recipient Filter”.
   */
  readonly recipientFilter?: boolean | IResolvable;
}

/**
 * Domain. A protected domain; its name is the item's name. Domain names and mail servers are stored by Trend
 * Micro (notice: Domains).
 *
 * Console: Administrator Console > Domains.
 *
 * Any number per tenant.
 *
 * Data collection notice: section 3, “Domains”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-domain-management | Trend Micro Email Security online help: Domain management}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Trend Vision One online help, page "Adding a domain"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/managing-recipient-filter.md | Trend Vision One online help, page "Managing recipient filter"}
 */
export class TmesDomain extends TmesItem {
  /** The kind's id. */
  static readonly kind = "domain";

  constructor(scope: Construct, id: string, props: TmesDomainProps) {
    super(scope, id, TmesDomain.kind, props);
  }
}
