// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** One of `entries` of TmesWebReputationApprovedList. */
export interface TmesWebReputationApprovedListEntry {
  /**
   * What the entry is.
   *
   * Console: “Type”. Data collection notice: section 13, “Web Reputation”.
   */
  readonly type: "domain" | "ip-address" | "url" | IResolvable;
  /**
   * Domain (`*.example.com` for its subdomains), IP address or URL.
   *
   * Console: “Item”. Data collection notice: section 13, “Web Reputation”.
   */
  readonly item: string;
  /**
   * Whether URLs of the entry are not looked up either; else their look-ups go on.
   *
   * Data collection notice: section 13, “Web Reputation”.
   */
  readonly bypassWebReputation: boolean | IResolvable;
  /**
   * What administrators wrote down about the entry.
   *
   * Console: “Description”. Data collection notice: section 13, “Web Reputation”. Say groups, roles or
   * references, not people: values are not printed.
   */
  readonly description?: string;
}

/** Properties of TmesWebReputationApprovedList. */
export interface TmesWebReputationApprovedListProps extends TmesItemProps {
  /**
   * The entries.
   *
   * Console: “Web Reputation Approved List”. Data collection notice: section 13, “Web Reputation”.
   */
  readonly entries?: readonly TmesWebReputationApprovedListEntry[];
}

/**
 * Web Reputation Approved List. Domains, addresses and URLs that stay out of Time-of-Click Protection and the
 * sandbox, and where an entry says so of Web Reputation: the lever for health, union and whistleblower
 * services. A spam rule uses the list only where it says so.
 *
 * Console: Administration > Policy Objects > Web Reputation Approved List.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 13, “Web Reputation”; section 14, “Time-of-Click Protection”; section 6,
 * “Virtual Analyzer”.
 *
 * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-administ/configuring-policy-o/managing-the-web-rep.aspx | Trend Vision One online help, page "Managing the Web Reputation approved list"}
 */
export class TmesWebReputationApprovedList extends TmesItem {
  /** The kind's id. */
  static readonly kind = "web-reputation-approved-list";

  constructor(scope: Construct, id: string, props: TmesWebReputationApprovedListProps = {}) {
    super(scope, id, TmesWebReputationApprovedList.kind, props);
  }
}
