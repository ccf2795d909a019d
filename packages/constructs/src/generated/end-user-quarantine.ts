// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantineProps extends TmesItemProps {
  readonly senderAddress?: {
    /**
     * Whether users see the sender on the envelope.
     *
     * Console: “Envelope addresses”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
     * what a new one starts with, not today's state.
     */
    readonly envelope?: boolean | IResolvable;
    /**
     * Whether users see the sender in the message header.
     *
     * Console: “Message header addresses”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
     * what a new one starts with, not today's state.
     */
    readonly header?: boolean | IResolvable;
  };
  readonly permissions?: {
    readonly senderIpMatch?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Sender IP Match”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Sender IP Match”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly spf?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “SPF”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “SPF”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly dkim?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “DKIM”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “DKIM”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly ransomware?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Ransomware”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Ransomware”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly advancedThreatFiles?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Analyzed Advanced Threats (Files)”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Analyzed Advanced Threats (Files)”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly advancedThreatUrls?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Analyzed Advanced Threats (URLs)”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Analyzed Advanced Threats (URLs)”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly probableAdvancedThreats?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Probable Advanced Threats”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Probable Advanced Threats”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly malware?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Malware”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Malware”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly suspiciousObjects?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Suspicious Objects”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Suspicious Objects”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly scanException?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Scanning Exception”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Scanning Exception”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly spam?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Spam”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Spam”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly businessEmailCompromise?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “BEC”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “BEC”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly phishing?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Phishing”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Phishing”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly graymail?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Graymail”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Graymail”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `true` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly webReputation?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Web Reputation”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Web Reputation”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly anomaly?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Anomaly”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Anomaly”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly contentNoCriteria?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Content Filtering - No Criteria”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Content Filtering - No Criteria”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly content?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Content”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Content”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly attachment?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Attachment”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Attachment”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
    readonly dataLossPrevention?: {
      /**
       * Whether users see their incoming messages quarantined for this reason.
       *
       * Console: “Data Loss Prevention”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly view?: boolean | IResolvable;
      /**
       * Whether users may release, delete or approve them; the console then lets them see them too.
       *
       * Console: “Data Loss Prevention”. Data collection notice: section 21, “Quarantine”.
       *
       * Documented default: `false` (Trend Vision One online help, page "Configuring End User Quarantine settings"),
       * what a new one starts with, not today's state.
       */
      readonly takeAction?: boolean | IResolvable;
    };
  };
}

/**
 * End user quarantine settings. What users see of their own quarantined mail in the End User Console and in
 * digests. Outgoing messages are never shown. Letting users release mail themselves spares administrators from
 * reading it.
 *
 * Console: Quarantine > End User Quarantine Settings.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 21, “Quarantine”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Trend Vision One online help, page "Configuring End User Quarantine settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Trend Vision One online help, page "Querying the quarantine"}
 */
export class TmesEndUserQuarantine extends TmesItem {
  /** The kind's id. */
  static readonly kind = "end-user-quarantine";

  constructor(scope: Construct, id: string, props: TmesEndUserQuarantineProps = {}) {
    super(scope, id, TmesEndUserQuarantine.kind, props);
  }
}
