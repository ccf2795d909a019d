// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesAddressGroup. */
export interface TmesAddressGroupProps extends TmesNamedItemProps {
  /**
   * What administrators wrote down about the group.
   *
   * Console: “Description”. Say groups, roles or references, not people: values are not printed.
   */
  readonly description?: string;
  /**
   * Whether it has only addresses of managed domains.
   *
   * Console: “Internal group”.
   */
  readonly internal?: boolean | IResolvable;
  /**
   * How many addresses it has.
   *
   * Console: “Email Addresses”.
   */
  readonly addressCount?: number;
  /** Whether its addresses carry descriptions, which may say things about people. */
  readonly addressDescriptions?: boolean | IResolvable;
}

/**
 * Address group. A list of addresses at Trend Micro that policy rules can name. Declare how many addresses it
 * has, not the addresses.
 *
 * Console: Administration > Policy Objects > Address Groups.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/policy-objects/managing-address-groups.md | Trend Vision One online help, page "Managing address groups"}
 */
export class TmesAddressGroup extends TmesItem {
  /** The kind's id. */
  static readonly kind = "address-group";

  constructor(scope: Construct, id: string, props: TmesAddressGroupProps = {}) {
    super(scope, id, TmesAddressGroup.kind, props);
  }
}
