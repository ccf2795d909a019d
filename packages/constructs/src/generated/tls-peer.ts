// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** What all TmesTlsPeerProps have. */
export interface TmesTlsPeerPropsCommon extends TmesNamedItemProps {
  /**
   * The organisation's domain; `default` for all that are not listed.
   *
   * Console: “Managed domain”.
   */
  readonly managedDomain: string;
  /**
   * The other side's domain, address or network; `default` for all that are not listed or not enabled. Outbound
   * peers are domains.
   *
   * Console: “TLS Peer”.
   */
  readonly peer: string;
  /**
   * Whether this entry applies; if not, the default does.
   *
   * Console: “Status”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Oldest version of the protocol that is accepted; without restriction that includes TLS 1.0.
   *
   * Console: “Minimum TLS Version”.
   */
  readonly minimumTlsVersion: "tls-1.3" | "tls-1.2" | "no-restriction" | IResolvable;
  /**
   * Sends statistics on encrypted connections to the peer every day.
   *
   * Console: “Deliver daily reports to TLS peer”.
   */
  readonly dailyReports?: boolean | IResolvable;
}

/** Properties of TmesTlsPeer. */
export type TmesTlsPeerProps = TmesTlsPeerPropsCommon &
  (
    | {
        /** Whether mail comes from the peer or goes to it. */
        readonly direction: "inbound";
        /**
         * Whether mail may travel in clear text when the peer does not encrypt: yes with the opportunistic levels.
         * DANE and MTA-STS are for outbound mail.
         *
         * Console: “Security level”.
         *
         * Documented default: `"opportunistic"` (Trend Vision One online help, page "FAQs and instructions"), what a
         * new one starts with, not today's state. What the service uses by default.
         */
        readonly securityLevel: "opportunistic" | "mandatory";
      }
    | {
        readonly direction: "outbound";
      }
  ) &
  (
    | {
        readonly securityLevel: "opportunistic" | "mandatory";
        readonly dailyReports?: false;
      }
    | {
        readonly securityLevel: "opportunistic-dane" | "mandatory-dane" | "mta-sts";
      }
  );

/**
 * TLS peer. Encryption between one managed domain and one peer, or the default for all others. Without it,
 * whole messages can be read on the way (GDPR Art. 32).
 *
 * Console: Inbound Protection > Connection Filtering > Transport Layer Security (TLS) Peers.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Default (for unspecified domains)”, “Default (for unspecified domains)”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-transport-layer-security-tls-peers | Trend Vision One online help, page "Transport Layer Security (TLS) peers"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/transport-layer-security-tls-peers/adding-domain-tls-peers.md | Trend Vision One online help, page "Adding domain TLS peers"}
 */
export class TmesTlsPeer extends TmesItem {
  /** The kind's id. */
  static readonly kind = "tls-peer";

  constructor(scope: Construct, id: string, props: TmesTlsPeerProps) {
    super(scope, id, TmesTlsPeer.kind, props);
  }
}
