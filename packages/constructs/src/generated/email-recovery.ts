// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesEmailRecovery. */
export interface TmesEmailRecoveryProps extends TmesItemProps {
  /**
   * Whether deleted messages are kept.
   *
   * UNCERTAIN: Its default is not published.
   */
  readonly enabled: boolean | IResolvable;
}

/**
 * Email recovery. Keeps messages that a policy rule deleted for 14 days at Trend Micro, which alone can
 * restore them. “Delete” deletes at once only while this is off. Later than the 2018 notice.
 *
 * Console: Administration > Other Settings > Email Recovery.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/email-recovery.md | Trend Vision One online help, page "Email recovery"}
 */
export class TmesEmailRecovery extends TmesItem {
  /** The kind's id. */
  static readonly kind = "email-recovery";

  constructor(scope: Construct, id: string, props: TmesEmailRecoveryProps) {
    super(scope, id, TmesEmailRecovery.kind, props);
  }
}
