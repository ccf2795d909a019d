// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** `senderAddress` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantineSenderAddress {
  /**
   * Whether users see the sender on the envelope.
   *
   * Console: “Envelope addresses”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   */
  readonly envelope?: boolean | IResolvable;
  /**
   * Whether users see the sender in the message header.
   *
   * Console: “Message header addresses”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   */
  readonly header?: boolean | IResolvable;
}

/** `permissions.senderIpMatch` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsSenderIpMatch {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Sender IP Match”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Sender IP Match”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.spf` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsSpf {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “SPF”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “SPF”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.dkim` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsDkim {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “DKIM”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “DKIM”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.ransomware` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsRansomware {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Ransomware”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Ransomware”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.advancedThreatFiles` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsAdvancedThreatFiles {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Analyzed Advanced Threats (Files)”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Analyzed Advanced Threats (Files)”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.advancedThreatUrls` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsAdvancedThreatUrls {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Analyzed Advanced Threats (URLs)”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Analyzed Advanced Threats (URLs)”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.probableAdvancedThreats` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsProbableAdvancedThreats {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Probable Advanced Threats”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Probable Advanced Threats”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.malware` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsMalware {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Malware”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Malware”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.suspiciousObjects` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsSuspiciousObjects {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Suspicious Objects”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Suspicious Objects”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.scanException` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsScanException {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Scanning Exception”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Scanning Exception”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.spam` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsSpam {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Spam”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Spam”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.businessEmailCompromise` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsBusinessEmailCompromise {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “BEC”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “BEC”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.phishing` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsPhishing {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Phishing”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Phishing”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.graymail` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsGraymail {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Graymail”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Graymail”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.webReputation` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsWebReputation {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Web Reputation”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Web Reputation”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.anomaly` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsAnomaly {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Anomaly”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Anomaly”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.contentNoCriteria` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsContentNoCriteria {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Content Filtering - No Criteria”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Content Filtering - No Criteria”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.content` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsContent {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Content”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Content”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.attachment` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsAttachment {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Attachment”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Attachment”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions.dataLossPrevention` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissionsDataLossPrevention {
  /**
   * Whether users see their incoming messages quarantined for this reason.
   *
   * Console: “Data Loss Prevention”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly view?: boolean | IResolvable;
  /**
   * Whether users may release, delete or approve them; the console then lets them see them too.
   *
   * Console: “Data Loss Prevention”. Data collection notice: section 21, “Quarantine”.
   *
   * Documented default: `false` (Cloud Email Gateway Protection online help: Configuring End User Quarantine
   * settings), what a new one starts with, not today's state.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
   */
  readonly takeAction?: boolean | IResolvable;
}

/** `permissions` of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantinePermissions {
  readonly senderIpMatch?: TmesEndUserQuarantinePermissionsSenderIpMatch;
  readonly spf?: TmesEndUserQuarantinePermissionsSpf;
  readonly dkim?: TmesEndUserQuarantinePermissionsDkim;
  readonly ransomware?: TmesEndUserQuarantinePermissionsRansomware;
  readonly advancedThreatFiles?: TmesEndUserQuarantinePermissionsAdvancedThreatFiles;
  readonly advancedThreatUrls?: TmesEndUserQuarantinePermissionsAdvancedThreatUrls;
  readonly probableAdvancedThreats?: TmesEndUserQuarantinePermissionsProbableAdvancedThreats;
  readonly malware?: TmesEndUserQuarantinePermissionsMalware;
  readonly suspiciousObjects?: TmesEndUserQuarantinePermissionsSuspiciousObjects;
  readonly scanException?: TmesEndUserQuarantinePermissionsScanException;
  readonly spam?: TmesEndUserQuarantinePermissionsSpam;
  readonly businessEmailCompromise?: TmesEndUserQuarantinePermissionsBusinessEmailCompromise;
  readonly phishing?: TmesEndUserQuarantinePermissionsPhishing;
  readonly graymail?: TmesEndUserQuarantinePermissionsGraymail;
  readonly webReputation?: TmesEndUserQuarantinePermissionsWebReputation;
  readonly anomaly?: TmesEndUserQuarantinePermissionsAnomaly;
  readonly contentNoCriteria?: TmesEndUserQuarantinePermissionsContentNoCriteria;
  readonly content?: TmesEndUserQuarantinePermissionsContent;
  readonly attachment?: TmesEndUserQuarantinePermissionsAttachment;
  readonly dataLossPrevention?: TmesEndUserQuarantinePermissionsDataLossPrevention;
}

/** Properties of TmesEndUserQuarantine. */
export interface TmesEndUserQuarantineProps extends TmesItemProps {
  readonly senderAddress?: TmesEndUserQuarantineSenderAddress;
  readonly permissions?: TmesEndUserQuarantinePermissions;
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
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/configuring-euq-settings.md | Cloud Email Gateway Protection online help: Configuring End User Quarantine settings}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Cloud Email Gateway Protection online help: Querying the quarantine}
 */
export class TmesEndUserQuarantine extends TmesItem {
  /** The kind's id. */
  static readonly kind = "end-user-quarantine";

  constructor(scope: Construct, id: string, props: TmesEndUserQuarantineProps = {}) {
    super(scope, id, TmesEndUserQuarantine.kind, props);
  }
}
