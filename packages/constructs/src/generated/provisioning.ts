// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesProvisioning. */
export interface TmesProvisioningProps extends TmesItemProps {
  /**
   * Whether the contact in the licence portal is a role with a role address, not a person (notice:
   * Provisioning).
   *
   * Data collection notice: section 2, “Provisioning”. Sends when `false`: “Account email addresses”, “Title”,
   * “First names and last names”.
   */
  readonly roleContact: boolean | IResolvable;
  /**
   * Whether the phone number in the licence portal is the organisation's, not a person's (notice: Provisioning).
   *
   * Data collection notice: section 2, “Provisioning”. Sends when `false`: “Phone numbers”.
   */
  readonly switchboardNumber: boolean | IResolvable;
}

/**
 * Account details from the licence portals. A practice: which contact details the organisation keeps in the
 * licence portals, from which the service takes them. The console does not enforce it.
 *
 * A practice: attested by the organisation, not enforced by the console. Concerns: Such information is
 * synchronized from the Customer License Portal (CLP) or Licensing Management Platform (LMP)..
 *
 * One per tenant, always.
 *
 * Data collection notice: section 2, “Provisioning”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://success.trendmicro.com/dcx/s/solution/000195680?language=en_US | Trend Micro Email Security Data Collection Notice (later version)}
 */
export class TmesProvisioning extends TmesItem {
  /** The kind's id. */
  static readonly kind = "provisioning";

  constructor(scope: Construct, id: string, props: TmesProvisioningProps) {
    super(scope, id, TmesProvisioning.kind, props);
  }
}
