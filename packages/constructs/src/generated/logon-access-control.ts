// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesLogonAccessControl. */
export interface TmesLogonAccessControlProps extends TmesItemProps {
  /**
   * What happens to logons to the End User Console from addresses that are not approved. Without an approved
   * address nothing is checked.
   *
   * Console: “End User Console”.
   *
   * Documented default: `"bypass"` (Trend Vision One online help, page "Configuring access control settings"),
   * what a new one starts with, not today's state.
   */
  readonly endUserConsole?: "bypass" | "allow-and-log" | "block-and-log" | IResolvable;
  /**
   * What happens to requests to the REST API from addresses that are not approved. Without an approved address
   * nothing is checked.
   *
   * Console: “API Access”.
   *
   * Documented default: `"bypass"` (Trend Vision One online help, page "Configuring access control settings"),
   * what a new one starts with, not today's state.
   */
  readonly apiAccess?: "bypass" | "allow-and-log" | "block-and-log" | IResolvable;
  /**
   * Treats actions taken from digests like logons to the End User Console.
   *
   * Console: “Also apply to digest inline action”.
   */
  readonly applyToDigestActions?: boolean | IResolvable;
  /**
   * Public IPv4 addresses from which access is not checked further.
   *
   * Console: “Approved IP Addresses”.
   *
   * UNCERTAIN: It is not published whether the list accepts networks.
   */
  readonly approvedAddresses?: readonly string[];
  /**
   * Who is notified of blocked or logged access. Role addresses, not people.
   *
   * Console: “Email Address”. Say groups, roles or references, not people: values are not printed.
   */
  readonly alertRecipients?: readonly string[];
  /**
   * Most alerts within 24 hours.
   *
   * UNCERTAIN: Bounds are not published.
   */
  readonly alertsPerDay?: number;
}

/**
 * Logon access control. From which addresses the End User Console and the REST API may be used: guards the
 * mail and logs that can be read there.
 *
 * Console: Administration > Other Settings > Logon Access Control.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-configuring-access-c | Trend Vision One online help, page "Configuring access control settings"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/logon-access-control/configuring-approved-ip-addresses.md | Trend Vision One online help, page "Configuring approved IP addresses"}
 */
export class TmesLogonAccessControl extends TmesItem {
  /** The kind's id. */
  static readonly kind = "logon-access-control";

  constructor(scope: Construct, id: string, props: TmesLogonAccessControlProps = {}) {
    super(scope, id, TmesLogonAccessControl.kind, props);
  }
}
