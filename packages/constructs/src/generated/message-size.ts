// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesMessageSize. */
export interface TmesMessageSizeProps extends TmesItemProps {
  /**
   * Largest accepted message in MB. More than 50 MB needs a higher edition or extra credits.
   *
   * From 10 to 150.
   */
  readonly maximumMegabytes?: number;
}

/**
 * Message size. How large an accepted message may be; larger ones are refused.
 *
 * Console: Administration > Other Settings > Message Size Settings.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/message-size-settings.md | Trend Vision One online help, page "Message size settings"}
 */
export class TmesMessageSize extends TmesItem {
  /** The kind's id. */
  static readonly kind = "message-size";

  constructor(scope: Construct, id: string, props: TmesMessageSizeProps = {}) {
    super(scope, id, TmesMessageSize.kind, props);
  }
}
