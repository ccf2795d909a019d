// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesApiAccess. */
export interface TmesApiAccessProps extends TmesItemProps {
  /**
   * How many keys exist; two at most.
   *
   * From 0 to 2.
   */
  readonly keyCount?: number;
  /** Whether keys are deleted once they were replaced; attested by the organisation. */
  readonly retiredKeysDeleted?: boolean | IResolvable;
}

/**
 * API access. Keys for the REST API, which writes directory users and, with log retrieval on, reads logs.
 * Declare how many there are, never a key.
 *
 * Console: Administration > Service Integration > API Access.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/service-integration/api-access/obtaining-api-key-email-sec.md | Trend Vision One online help, page "Obtaining an API key"}
 */
export class TmesApiAccess extends TmesItem {
  /** The kind's id. */
  static readonly kind = "api-access";

  constructor(scope: Construct, id: string, props: TmesApiAccessProps = {}) {
    super(scope, id, TmesApiAccess.kind, props);
  }
}
