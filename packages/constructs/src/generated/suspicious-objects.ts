// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesSuspiciousObjects. */
export interface TmesSuspiciousObjectsProps extends TmesItemProps {
  /** Brings file hashes and URLs from Apex Central to the service (notice: Suspicious Objects). */
  readonly apexCentral: {
    /**
     * Brings file hashes and URLs from Apex Central to the service (notice: Suspicious Objects).
     *
     * Console: “Check for suspicious objects during scanning”. Data collection notice: section 16, “Suspicious
     * Objects”. Sends when `true`: “File SHA1”, “URLs”.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * At which risk of a file the virus rule acts.
     *
     * Console: “Security Level for Files”. Data collection notice: section 16, “Suspicious Objects”.
     *
     * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
     * product.
     */
    readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  };
  readonly threatIntelligence: {
    /**
     * Brings file hashes and URLs from Trend Vision One to the service (notice: Suspicious Objects; this source is
     * later).
     *
     * Console: “Check for suspicious files and URLs”. Data collection notice: section 16, “Suspicious Objects”.
     * Sends when `true`: “File SHA1”, “URLs”.
     */
    readonly filesAndUrls: boolean | IResolvable;
    /**
     * Brings addresses of suspicious senders from Trend Vision One to the service: people's addresses, which the
     * 2018 notice does not list.
     *
     * Console: “Check for suspicious sender addresses”. Data collection notice: section 16, “Suspicious Objects”.
     */
    readonly senderAddresses: boolean | IResolvable;
    /**
     * At which risk of a file the virus rule acts.
     *
     * Console: “Security Level for Files”. Data collection notice: section 16, “Suspicious Objects”.
     *
     * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
     * product.
     */
    readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  };
}

/**
 * Suspicious objects. Takes over the organisation's suspicious files and URLs from Apex Central (in 2018
 * Control Manager) and Trend Vision One. The 2018 notice has it switched off on the other side; the later
 * console has switches of its own, under Administration > Other Settings > Service Integration.
 *
 * Console: Administration > Suspicious Objects.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 16, “Suspicious Objects”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/service-integration/apex-central/configure-so-settings.md | Trend Vision One online help, page "Configuring suspicious object settings (Apex Central)"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-configuring-so-email-security | Trend Vision One online help, page "Configuring suspicious object settings (Threat Intelligence)"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/service-integration/apex-central/index.md | Trend Vision One online help, page "Apex Central"}
 */
export class TmesSuspiciousObjects extends TmesItem {
  /** The kind's id. */
  static readonly kind = "suspicious-objects";

  constructor(scope: Construct, id: string, props: TmesSuspiciousObjectsProps) {
    super(scope, id, TmesSuspiciousObjects.kind, props);
  }
}
