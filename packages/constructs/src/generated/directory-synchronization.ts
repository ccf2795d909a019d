// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Switched off. `groups`, `validRecipients`, `aliases`: optional, without effect. */
export interface TmesDirectorySynchronizationPropsOff extends Omit<
  TmesDirectorySynchronizationPropsOn,
  "enabled" | "groups" | "validRecipients" | "aliases"
> {
  readonly enabled: false;
  readonly groups?: boolean | IResolvable;
  readonly validRecipients?: boolean | IResolvable;
  readonly aliases?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesDirectorySynchronizationPropsOn extends TmesItemProps {
  /**
   * Whether the synchronization tool is in use. It uploads display names with the addresses (notice: Directory
   * Synchronization).
   *
   * Data collection notice: section 17, “Directory Synchronization”. Sends when `true`: “Display names”.
   *
   * UNCERTAIN: No choice to leave display names out of the synchronization is published; that they always go is
   * taken from the notice's list.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Kind of directory the tool reads. The 2018 notice names Active Directory, Open LDAP and Azure AD.
   *
   * Data collection notice: section 17, “Directory Synchronization”.
   */
  readonly source?:
    "open-ldap" | "active-directory" | "active-directory-global-catalog" | "entra-id" | "ibm-domino" | (string & {});
  /**
   * Uploads groups: group addresses and who belongs to which group (notice: Directory Synchronization).
   *
   * Data collection notice: section 17, “Directory Synchronization”. Sends when `true`: “Group email addresses”,
   * “Group and member relationships”.
   */
  readonly groups: boolean | IResolvable;
  /**
   * Uploads the addresses of valid recipients (notice: Directory Synchronization).
   *
   * Data collection notice: section 17, “Directory Synchronization”. Sends when `true`: “Email addresses”.
   */
  readonly validRecipients: boolean | IResolvable;
  /**
   * Uploads people's further addresses (notice: Directory Synchronization).
   *
   * Data collection notice: section 17, “Directory Synchronization”. Sends when `true`: “Email aliases”.
   */
  readonly aliases: boolean | IResolvable;
}

/** Properties of TmesDirectorySynchronization. */
export type TmesDirectorySynchronizationProps =
  TmesDirectorySynchronizationPropsOff | TmesDirectorySynchronizationPropsOn;

/**
 * Directory synchronization. Uploads groups, addresses and aliases from the organisation's directory with a
 * tool that runs on its own machine. The console shows what arrived and the machine's address; what is
 * uploaded is chosen in the tool.
 *
 * Console: Administration > Directory Management > Directory Synchronize.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 17, “Directory Synchronization”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-directory-management | Trend Micro Email Security online help: Directory management}
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-directory-management-email-security | Trend Vision One online help, page "Directory management"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/directory-management/synchronizing-user-directories.md | Trend Vision One online help, page "Synchronizing user directories"}
 */
export class TmesDirectorySynchronization extends TmesItem {
  /** The kind's id. */
  static readonly kind = "directory-synchronization";

  constructor(scope: Construct, id: string, props: TmesDirectorySynchronizationProps) {
    super(scope, id, TmesDirectorySynchronization.kind, props);
  }
}
