// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesProfile. */
export interface TmesProfileProps extends TmesItemProps {
  /**
   * Whether profiles are kept without mobile numbers (notice: Profile). A later notice no longer lists them.
   *
   * Data collection notice: section 1, “Profile”. Sends when `false`: “Mobile numbers”.
   */
  readonly mobileNumbersLeftOut: boolean | IResolvable;
  /**
   * Whether profiles carry role addresses and role names in place of people's (notice: Profile).
   *
   * Data collection notice: section 1, “Profile”. Sends when `false`: “First names and last names”, “Email
   * addresses”.
   */
  readonly roleAddressesOnly: boolean | IResolvable;
  /**
   * Whether subaccounts of people who leave are deleted, which removes their details (notice: Profile).
   *
   * Data collection notice: section 1, “Profile”.
   */
  readonly subaccountsDeletedOnLeaving?: boolean | IResolvable;
}

/**
 * Administrator profiles. A practice: what administrators and subaccounts write into their profiles. The
 * console does not enforce it.
 *
 * A practice: attested by the organisation, not enforced by the console. Concerns: Account Name > Profile.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 1, “Profile”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://success.trendmicro.com/dcx/s/solution/000195680?language=en_US | Trend Micro Email Security Data Collection Notice (later version)}
 */
export class TmesProfile extends TmesItem {
  /** The kind's id. */
  static readonly kind = "profile";

  constructor(scope: Construct, id: string, props: TmesProfileProps) {
    super(scope, id, TmesProfile.kind, props);
  }
}
