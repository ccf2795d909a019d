// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Switched off. `twoFactor`: optional, without effect. */
export interface TmesEndUserConsoleLocalAccountsOff extends Omit<
  TmesEndUserConsoleLocalAccountsOn,
  "enabled" | "twoFactor"
> {
  readonly enabled: false;
  readonly twoFactor?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesEndUserConsoleLocalAccountsOn {
  /**
   * Whether users log on with accounts kept by Trend Micro.
   *
   * Console: “Local Account Logon”.
   */
  readonly enabled: boolean | IResolvable;
  /** Whether they also need a one-time password from the Google Authenticator app. */
  readonly twoFactor: boolean | IResolvable;
  /**
   * Whose further addresses a user may manage.
   *
   * Console: “Source of managed accounts”.
   */
  readonly managedAccounts?: "directory-aliases" | "manual" | IResolvable;
}

/** `localAccounts` of TmesEndUserConsole. */
export type TmesEndUserConsoleLocalAccounts = TmesEndUserConsoleLocalAccountsOff | TmesEndUserConsoleLocalAccountsOn;

/** One of `singleSignOn.profiles` of TmesEndUserConsole. */
export interface TmesEndUserConsoleSingleSignOnProfile {
  /** Name of the profile. */
  readonly name: string;
  /** Which identity provider it is. */
  readonly identityProvider: "ad-fs" | "entra-id" | "okta" | IResolvable;
  /** Domains the profile is for; left out for the whole organisation. */
  readonly domains?: readonly string[];
}

/** Properties of TmesEndUserConsole. */
export interface TmesEndUserConsoleProps extends TmesItemProps {
  /** Whether users log on with accounts kept by Trend Micro. */
  readonly localAccounts: TmesEndUserConsoleLocalAccounts;
  /** Whether users log on through the organisation's identity provider. */
  readonly singleSignOn: {
    /**
     * Whether users log on through the organisation's identity provider.
     *
     * Console: “Single Sign-On”.
     */
    readonly enabled: boolean | IResolvable;
    /** Identity providers. */
    readonly profiles?: readonly TmesEndUserConsoleSingleSignOnProfile[];
  };
}

/**
 * End User Console logon. How users log on to the console that shows their quarantined mail and, in an outage,
 * their mailbox. Not in the 2018 notice.
 *
 * Console: Administration > End User Management > Logon Methods.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-logon-methods | Trend Vision One online help, page "Logon methods"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/end-user-management/logon-methods/config-local-logon-email-security.md | Trend Vision One online help, page "Configuring local account logon"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/end-user-management/logon-methods/configuring-single-sign-on/index.md | Trend Vision One online help, page "Configuring single sign-on"}
 */
export class TmesEndUserConsole extends TmesItem {
  /** The kind's id. */
  static readonly kind = "end-user-console";

  constructor(scope: Construct, id: string, props: TmesEndUserConsoleProps) {
    super(scope, id, TmesEndUserConsole.kind, props);
  }
}
