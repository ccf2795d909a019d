// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** What all TmesSyslogServerProps have. */
export interface TmesSyslogServerPropsCommon extends TmesNamedItemProps {
  /**
   * What administrators wrote down about the server.
   *
   * Console: “Description”. Data collection notice: section 20, “Syslog”. Say groups, roles or references, not
   * people: values are not printed.
   */
  readonly description?: string;
  /**
   * IP address or host name of the server: Trend Micro stores it and sends logs there (notice: Syslog).
   *
   * Console: “Server address”. Data collection notice: section 20, “Syslog”.
   */
  readonly address: string;
  /**
   * Port of the server (notice: Syslog).
   *
   * Console: “Port”. Data collection notice: section 20, “Syslog”. From 1 to 65535.
   */
  readonly port: number;
  /**
   * Checks the server's certificate, so an impostor cannot receive the logs.
   *
   * Console: “Enable TLS authentication”. Data collection notice: section 20, “Syslog”.
   */
  readonly tlsAuthentication?: boolean | IResolvable;
  /**
   * Format of the messages.
   *
   * Console: “Format”. Data collection notice: section 20, “Syslog”.
   */
  readonly format?: "key-value" | "cef" | IResolvable;
  /**
   * Severity the messages are marked with.
   *
   * Console: “Severity”. Data collection notice: section 20, “Syslog”.
   */
  readonly severity?:
    "emergency" | "alert" | "critical" | "error" | "warning" | "notice" | "informational" | "debug" | IResolvable;
  /**
   * Facility the messages are marked with.
   *
   * Console: “Facility”. Data collection notice: section 20, “Syslog”.
   */
  readonly facility?:
    | "user"
    | "mail"
    | "auth"
    | "authpriv"
    | "local0"
    | "local1"
    | "local2"
    | "local3"
    | "local4"
    | "local5"
    | "local6"
    | "local7"
    | IResolvable;
}

/** Properties of TmesSyslogServer. */
export type TmesSyslogServerProps = TmesSyslogServerPropsCommon &
  (
    | {
        /**
         * How logs travel: in clear text or encrypted (notice: Syslog).
         *
         * Console: “Protocol”. Data collection notice: section 20, “Syslog”.
         *
         * UNCERTAIN: The 2018 notice speaks of protocols without naming them; the later help lists TCP and TLS+TCP.
         * Whether UDP existed in 2018 is not known.
         */
        readonly protocol: "tcp";
        readonly tlsAuthentication?: false;
      }
    | {
        readonly protocol: "tls";
        readonly tlsAuthentication: boolean | IResolvable;
      }
    | {
        readonly protocol: IResolvable;
      }
  );

/**
 * Syslog server profile. A server that logs can be forwarded to; its profile name is the item's name. What is
 * forwarded says kind `syslog-forwarding`. Over plain TCP, addresses, subjects, URLs and clicks cross the
 * internet in clear text.
 *
 * Console: Logs > Syslog Settings > Syslog Server Profiles.
 *
 * Any number per tenant.
 *
 * Data collection notice: section 20, “Syslog”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/logs-in-cloud-email-gateway-protection/configuring-syslog-settings/syslog-server-profiles.md | Trend Vision One online help, page "Syslog server profiles"}
 */
export class TmesSyslogServer extends TmesItem {
  /** The kind's id. */
  static readonly kind = "syslog-server";

  constructor(scope: Construct, id: string, props: TmesSyslogServerProps) {
    super(scope, id, TmesSyslogServer.kind, props);
  }
}
