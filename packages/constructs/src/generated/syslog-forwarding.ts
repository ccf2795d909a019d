// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Switched off. `profile`, `includeSpam`: optional, without effect. */
export interface TmesSyslogForwardingDetectionLogsOff extends Omit<
  TmesSyslogForwardingDetectionLogsOn,
  "forward" | "profile" | "includeSpam"
> {
  readonly forward: false;
  readonly profile?: string;
  readonly includeSpam?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesSyslogForwardingDetectionLogsOn {
  /**
   * Whether detections, with sender, recipient, subject and file names, leave for a syslog server; the console's
   * “None” is false (notice: Syslog, for the servers; Logs, for the data).
   *
   * Console: “Detection logs”. Data collection notice: section 20, “Syslog”. Sends when `true`: “Sender email
   * addresses”, “Recipient email addresses”, “Email subjects”, “Message IDs”, “Attachment names and hash”.
   */
  readonly forward: boolean | IResolvable;
  /**
   * Profile name of the server they leave for: the name of an item of kind `syslog-server`.
   *
   * Console: “Detection logs”. Data collection notice: section 20, “Syslog”.
   */
  readonly profile: string;
  /**
   * Whether detections of spam leave too.
   *
   * Console: “Include spam detections”. Data collection notice: section 20, “Syslog”.
   */
  readonly includeSpam: boolean | IResolvable;
}

/** `detectionLogs` of TmesSyslogForwarding. */
export type TmesSyslogForwardingDetectionLogs =
  TmesSyslogForwardingDetectionLogsOff | TmesSyslogForwardingDetectionLogsOn;

/** Switched off. `profile`: optional, without effect. */
export interface TmesSyslogForwardingAuditLogsOff extends Omit<TmesSyslogForwardingAuditLogsOn, "forward" | "profile"> {
  readonly forward: false;
  readonly profile?: string;
}

/** Switched on, or not known to be off. */
export interface TmesSyslogForwardingAuditLogsOn {
  /**
   * Whether administrators' and users' actions, with their names, leave for a syslog server; the console's
   * “None” is false (notice: Syslog, for the servers; Logs, for the data).
   *
   * Console: “Audit logs”. Data collection notice: section 20, “Syslog”.
   */
  readonly forward: boolean | IResolvable;
  /**
   * Profile name of the server they leave for: the name of an item of kind `syslog-server`.
   *
   * Console: “Audit logs”. Data collection notice: section 20, “Syslog”.
   */
  readonly profile: string;
}

/** `auditLogs` of TmesSyslogForwarding. */
export type TmesSyslogForwardingAuditLogs = TmesSyslogForwardingAuditLogsOff | TmesSyslogForwardingAuditLogsOn;

/** Switched off. `profile`: optional, without effect. */
export interface TmesSyslogForwardingMailTrackingLogsOff extends Omit<
  TmesSyslogForwardingMailTrackingLogsOn,
  "forward" | "profile"
> {
  readonly forward: false;
  readonly profile?: string;
}

/** Switched on, or not known to be off. */
export interface TmesSyslogForwardingMailTrackingLogsOn {
  /**
   * Whether records of accepted mail, with addresses, subjects, attachments and embedded URLs, leave for a
   * syslog server; the console's “None” is false (notice: Syslog, for the servers; Logs, for the data).
   *
   * Console: “Mail tracking logs”. Data collection notice: section 20, “Syslog”. Sends when `true`: “Sender
   * email addresses”, “Recipient email addresses”, “Email subjects”, “Message IDs”, “Sender IP addresses”,
   * “Recipient IP addresses”, “Attachment names and hash”.
   */
  readonly forward: boolean | IResolvable;
  /**
   * Profile name of the server they leave for: the name of an item of kind `syslog-server`.
   *
   * Console: “Mail tracking logs”. Data collection notice: section 20, “Syslog”.
   */
  readonly profile: string;
}

/** `mailTrackingLogs` of TmesSyslogForwarding. */
export type TmesSyslogForwardingMailTrackingLogs =
  TmesSyslogForwardingMailTrackingLogsOff | TmesSyslogForwardingMailTrackingLogsOn;

/** Switched off. `profile`: optional, without effect. */
export interface TmesSyslogForwardingUrlClickLogsOff extends Omit<
  TmesSyslogForwardingUrlClickLogsOn,
  "forward" | "profile"
> {
  readonly forward: false;
  readonly profile?: string;
}

/** Switched on, or not known to be off. */
export interface TmesSyslogForwardingUrlClickLogsOn {
  /**
   * Whether records of who clicked which link when leave for a syslog server; the console's “None” is false
   * (notice: Syslog, for the servers; Logs, for the data).
   *
   * Console: “URL click tracking logs”. Data collection notice: section 20, “Syslog”. Sends when `true`: “Sender
   * email addresses”, “Recipient email addresses”, “Email subjects”, “Message IDs”, “URLs in the email body”.
   */
  readonly forward: boolean | IResolvable;
  /**
   * Profile name of the server they leave for: the name of an item of kind `syslog-server`.
   *
   * Console: “URL click tracking logs”. Data collection notice: section 20, “Syslog”.
   */
  readonly profile: string;
}

/** `urlClickLogs` of TmesSyslogForwarding. */
export type TmesSyslogForwardingUrlClickLogs = TmesSyslogForwardingUrlClickLogsOff | TmesSyslogForwardingUrlClickLogsOn;

/** Properties of TmesSyslogForwarding. */
export interface TmesSyslogForwardingProps extends TmesItemProps {
  readonly detectionLogs: TmesSyslogForwardingDetectionLogs;
  readonly auditLogs: TmesSyslogForwardingAuditLogs;
  readonly mailTrackingLogs: TmesSyslogForwardingMailTrackingLogs;
  readonly urlClickLogs: TmesSyslogForwardingUrlClickLogs;
}

/**
 * Syslog forwarding. Which logs leave for which syslog server. The 2018 notice names the servers only; what is
 * forwarded is described by the later help.
 *
 * Console: Logs > Syslog Settings > Syslog Forwarding.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 20, “Syslog”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/logs-in-cloud-email-gateway-protection/configuring-syslog-settings/syslog-forwarding.md | Trend Vision One online help, page "Syslog forwarding"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-config-syslog-email-security | Trend Vision One online help, page "Configuring syslog settings"}
 */
export class TmesSyslogForwarding extends TmesItem {
  /** The kind's id. */
  static readonly kind = "syslog-forwarding";

  constructor(scope: Construct, id: string, props: TmesSyslogForwardingProps) {
    super(scope, id, TmesSyslogForwarding.kind, props);
  }
}
