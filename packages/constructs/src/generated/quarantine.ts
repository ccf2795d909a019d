// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesQuarantine. */
export interface TmesQuarantineProps extends TmesItemProps {
  /**
   * Whether only people who need to may open quarantined messages (notice: Quarantine).
   *
   * Data collection notice: section 21, “Quarantine”.
   */
  readonly accessRestricted: boolean | IResolvable;
  /**
   * Whether downloads are made as archives with a password, which the console offers as a choice (notice:
   * Quarantine).
   *
   * Data collection notice: section 21, “Quarantine”.
   */
  readonly downloadsProtected?: boolean | IResolvable;
}

/**
 * Use of the quarantine. A practice: quarantined messages are kept for a fixed time, and administrators can
 * read and download them. The console does not enforce who should.
 *
 * A practice: attested by the organisation, not enforced by the console. Concerns: Quarantine > Query.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 21, “Quarantine”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/querying-quarantine.md | Trend Vision One online help, page "Querying the quarantine"}
 */
export class TmesQuarantine extends TmesItem {
  /** The kind's id. */
  static readonly kind = "quarantine";

  constructor(scope: Construct, id: string, props: TmesQuarantineProps) {
    super(scope, id, TmesQuarantine.kind, props);
  }
}
