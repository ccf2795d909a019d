// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesTimeOfClickActions. */
export interface TmesTimeOfClickActionsProps extends TmesItemProps {
  /**
   * What happens at a click on such a URL. After a warning people can continue, and the log records that they
   * did.
   *
   * Console: “Dangerous”. Data collection notice: section 14, “Time-of-Click Protection”.
   *
   * Documented default: `"block"` (Trend Vision One online help, page "Configuring Time-of-Click Protection
   * settings"), what a new one starts with, not today's state.
   */
  readonly dangerous?: "allow" | "warn" | "block" | IResolvable;
  /**
   * What happens at a click on such a URL. After a warning people can continue, and the log records that they
   * did.
   *
   * Console: “Highly Suspicious”. Data collection notice: section 14, “Time-of-Click Protection”.
   *
   * Documented default: `"block"` (Trend Vision One online help, page "Configuring Time-of-Click Protection
   * settings"), what a new one starts with, not today's state.
   */
  readonly highlySuspicious?: "allow" | "warn" | "block" | IResolvable;
  /**
   * What happens at a click on such a URL. After a warning people can continue, and the log records that they
   * did.
   *
   * Console: “Suspicious”. Data collection notice: section 14, “Time-of-Click Protection”.
   *
   * Documented default: `"warn"` (Trend Vision One online help, page "Configuring Time-of-Click Protection
   * settings"), what a new one starts with, not today's state.
   */
  readonly suspicious?: "allow" | "warn" | "block" | IResolvable;
  /**
   * What happens at a click on such a URL. After a warning people can continue, and the log records that they
   * did.
   *
   * Console: “Untested”. Data collection notice: section 14, “Time-of-Click Protection”.
   *
   * Documented default: `"warn"` (Trend Vision One online help, page "Configuring Time-of-Click Protection
   * settings"), what a new one starts with, not today's state.
   */
  readonly untested?: "allow" | "warn" | "block" | IResolvable;
  /**
   * Shows the organisation's own blocking and warning pages.
   *
   * Console: “Customize redirect pages”. Data collection notice: section 14, “Time-of-Click Protection”.
   */
  readonly customPages?: boolean | IResolvable;
}

/**
 * Time-of-Click actions. What happens at a click on a rewritten link, for the whole tenant. The spam rule
 * decides whether links are rewritten.
 *
 * Console: Inbound Protection > Spam Filtering > Time-of-Click Protection.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 14, “Time-of-Click Protection”.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-configuring-time-of-_001 | Trend Vision One online help, page "Configuring Time-of-Click Protection settings"}
 */
export class TmesTimeOfClickActions extends TmesItem {
  /** The kind's id. */
  static readonly kind = "time-of-click-actions";

  constructor(scope: Construct, id: string, props: TmesTimeOfClickActionsProps = {}) {
    super(scope, id, TmesTimeOfClickActions.kind, props);
  }
}
