// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** `inbound.archiveFiles` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundArchiveFiles {
  /**
   * What happens to the message when an archive holds more than 353 files.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an archive holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an archive holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an archive holds more than 353 files; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.archiveRatio` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundArchiveRatio {
  /**
   * What happens to the message when an archive unpacks to more than 100 times its size.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an archive unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an archive unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an archive unpacks to more than 100 times its size; it can carry addresses,
   * subject and the message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.archiveLayers` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundArchiveLayers {
  /**
   * What happens to the message when archives are nested more than 20 deep.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when archives are nested more than 20 deep.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when archives are nested more than 20 deep.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when archives are nested more than 20 deep; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.fileSize` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundFileSize {
  /**
   * What happens to the message when an unpacked file is larger than 60 MB.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an unpacked file is larger than 60 MB.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an unpacked file is larger than 60 MB.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an unpacked file is larger than 60 MB; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.officeFiles` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundOfficeFiles {
  /**
   * What happens to the message when an Office file holds more than 353 files.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an Office file holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an Office file holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an Office file holds more than 353 files; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.officeRatio` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundOfficeRatio {
  /**
   * What happens to the message when a file in an Office file unpacks to more than 100 times its size.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when a file in an Office file unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when a file in an Office file unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when a file in an Office file unpacks to more than 100 times its size; it can carry
   * addresses, subject and the message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.malformed` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundMalformed {
  /**
   * What happens to the message when a message is malformed.
   *
   * Console: “Malformed messages”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when a message is malformed.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when a message is malformed.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when a message is malformed; it can carry addresses, subject and the message.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.virtualAnalyzer` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundVirtualAnalyzer {
  /**
   * What happens to the message when the sandbox could not analyse a file or URL.
   *
   * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Sends
   * when `"quarantine"`: “Email messages quarantined”. Needs edition Advanced, or Cloud Email Gateway
   * Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when the sandbox could not analyse a file or URL.
   *
   * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
   * edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when the sandbox could not analyse a file or URL.
   *
   * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
   * edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when the sandbox could not analyse a file or URL; it can carry addresses, subject and
   * the message.
   *
   * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
   * edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound.virtualAnalyzerQuota` of TmesScanExceptions. */
export interface TmesScanExceptionsInboundVirtualAnalyzerQuota {
  /**
   * What happens to the message when the sandbox's quota is used up.
   *
   * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
   * Analyzer”. Sends when `"quarantine"`: “Email messages quarantined”. Needs edition Advanced, or Cloud Email
   * Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when the sandbox's quota is used up.
   *
   * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
   * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when the sandbox's quota is used up.
   *
   * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
   * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when the sandbox's quota is used up; it can carry addresses, subject and the message.
   *
   * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
   * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `inbound` of TmesScanExceptions. */
export interface TmesScanExceptionsInbound {
  readonly archiveFiles?: TmesScanExceptionsInboundArchiveFiles;
  readonly archiveRatio?: TmesScanExceptionsInboundArchiveRatio;
  readonly archiveLayers?: TmesScanExceptionsInboundArchiveLayers;
  readonly fileSize?: TmesScanExceptionsInboundFileSize;
  readonly officeFiles?: TmesScanExceptionsInboundOfficeFiles;
  readonly officeRatio?: TmesScanExceptionsInboundOfficeRatio;
  readonly malformed?: TmesScanExceptionsInboundMalformed;
  readonly virtualAnalyzer?: TmesScanExceptionsInboundVirtualAnalyzer;
  readonly virtualAnalyzerQuota?: TmesScanExceptionsInboundVirtualAnalyzerQuota;
}

/** `outbound.archiveFiles` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundArchiveFiles {
  /**
   * What happens to the message when an archive holds more than 353 files.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an archive holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an archive holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an archive holds more than 353 files; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.archiveRatio` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundArchiveRatio {
  /**
   * What happens to the message when an archive unpacks to more than 100 times its size.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an archive unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an archive unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an archive unpacks to more than 100 times its size; it can carry addresses,
   * subject and the message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.archiveLayers` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundArchiveLayers {
  /**
   * What happens to the message when archives are nested more than 20 deep.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when archives are nested more than 20 deep.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when archives are nested more than 20 deep.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when archives are nested more than 20 deep; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.fileSize` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundFileSize {
  /**
   * What happens to the message when an unpacked file is larger than 60 MB.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an unpacked file is larger than 60 MB.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an unpacked file is larger than 60 MB.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an unpacked file is larger than 60 MB; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.officeFiles` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundOfficeFiles {
  /**
   * What happens to the message when an Office file holds more than 353 files.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when an Office file holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when an Office file holds more than 353 files.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when an Office file holds more than 353 files; it can carry addresses, subject and the
   * message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.officeRatio` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundOfficeRatio {
  /**
   * What happens to the message when a file in an Office file unpacks to more than 100 times its size.
   *
   * Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when a file in an Office file unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when a file in an Office file unpacks to more than 100 times its size.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when a file in an Office file unpacks to more than 100 times its size; it can carry
   * addresses, subject and the message.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound.malformed` of TmesScanExceptions. */
export interface TmesScanExceptionsOutboundMalformed {
  /**
   * What happens to the message when a message is malformed.
   *
   * Console: “Malformed messages”. Sends when `"quarantine"`: “Email messages quarantined”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
  /**
   * Puts a tag into the subject when a message is malformed.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly tagSubject?: boolean | IResolvable;
  /**
   * Adds a header field when a message is malformed.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly insertXHeader?: boolean | IResolvable;
  /**
   * Sends a notification when a message is malformed; it can carry addresses, subject and the message.
   *
   * Console: “Malformed messages”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
   */
  readonly notify?: boolean | IResolvable;
}

/** `outbound` of TmesScanExceptions. */
export interface TmesScanExceptionsOutbound {
  readonly archiveFiles?: TmesScanExceptionsOutboundArchiveFiles;
  readonly archiveRatio?: TmesScanExceptionsOutboundArchiveRatio;
  readonly archiveLayers?: TmesScanExceptionsOutboundArchiveLayers;
  readonly fileSize?: TmesScanExceptionsOutboundFileSize;
  readonly officeFiles?: TmesScanExceptionsOutboundOfficeFiles;
  readonly officeRatio?: TmesScanExceptionsOutboundOfficeRatio;
  readonly malformed?: TmesScanExceptionsOutboundMalformed;
}

/** Properties of TmesScanExceptions. */
export interface TmesScanExceptionsProps extends TmesItemProps {
  readonly inbound?: TmesScanExceptionsInbound;
  readonly outbound?: TmesScanExceptionsOutbound;
}

/**
 * Scan exceptions. What happens to messages that cannot be scanned to the end, for all senders and recipients.
 * The quota exception is newer than the 2018 product.
 *
 * Console: Inbound Protection > Virus Scan > Scan Exceptions.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 6, “Virtual Analyzer”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/configuring-scan-exceptions-actions.md | Cloud Email Gateway Protection online help: Configuring scan exceptions actions}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/configuring-scan-exceptions/scan-exception-list.md | Cloud Email Gateway Protection online help: Scan exception list}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/hosted-email-security-administrator-guide-scan-exception-list | Hosted Email Security administrator's guide: Scan exception list (predecessor product)}
 */
export class TmesScanExceptions extends TmesItem {
  /** The kind's id. */
  static readonly kind = "scan-exceptions";

  constructor(scope: Construct, id: string, props: TmesScanExceptionsProps = {}) {
    super(scope, id, TmesScanExceptions.kind, props);
  }
}
