// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** What all TmesHighProfileUsersProps have. */
export interface TmesHighProfileUsersPropsCommon extends TmesItemProps {
  /**
   * Directory groups that are synchronised (notice: High Profile Users).
   *
   * Console: “Select Groups”. Data collection notice: section 12, “High Profile Users”. Say groups, roles or
   * references, not people: values are not printed.
   */
  readonly groups?: readonly string[];
  /**
   * How many people those groups hold. Of more than 500 the console uses the first 500 by name and leaves the
   * others unprotected.
   *
   * Data collection notice: section 12, “High Profile Users”.
   */
  readonly directoryCount?: number;
  /**
   * How many people are on the list; 0 sends nothing.
   *
   * Data collection notice: section 12, “High Profile Users”.
   *
   * UNCERTAIN: The limit of 500 is published for synchronised users only; how many the list takes is not.
   */
  readonly customCount?: number;
  /**
   * Whether entries of the list carry email addresses, optional in the console and not among the data the 2018
   * notice lists.
   *
   * Data collection notice: section 12, “High Profile Users”.
   */
  readonly customEmailAddresses?: boolean | IResolvable;
}

/** Properties of TmesHighProfileUsers. */
export type TmesHighProfileUsersProps = TmesHighProfileUsersPropsCommon &
  (
    | {
        /**
         * Whether names come from directory groups or a list of its own: sends first, middle and last names, and for
         * groups their names (notice: High Profile Users).
         *
         * Console: “Source”. Data collection notice: section 12, “High Profile Users”. Sends when `"directory"` or
         * `"custom"`: “First names”, “Middle names”, “Last names”.
         */
        readonly source: "directory";
        readonly customCount?: never;
        readonly customEmailAddresses?: false;
      }
    | {
        readonly source: "custom";
        readonly groups?: never;
        readonly directoryCount?: never;
      }
  );

/**
 * High profile users. People whose names the service looks for in mail (notice: High Profile Users). Declare
 * groups and counts, never people. The menu entry was “Business Email Compromise (BEC)” in 2018, and is “High
 * Profile Users” since 22 April 2021.
 *
 * Console: Inbound Protection > Spam Filtering > Business Email Compromise (BEC).
 *
 * One per tenant, always.
 *
 * Data collection notice: section 12, “High Profile Users”; section 8, “Business Email Compromise (BEC)”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-configure-high-profile-users-email | Trend Vision One online help, page "Configuring high profile users"}
 * @see {@link https://docslib.org/doc/3584371/administrators-guide | Trend Micro Email Security Administrator's Guide (excerpts)}
 */
export class TmesHighProfileUsers extends TmesItem {
  /** The kind's id. */
  static readonly kind = "high-profile-users";

  constructor(scope: Construct, id: string, props: TmesHighProfileUsersProps) {
    super(scope, id, TmesHighProfileUsers.kind, props);
  }
}
