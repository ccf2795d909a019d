// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesHighProfileDomains. */
export interface TmesHighProfileDomainsProps extends TmesItemProps {
  /** Whether look-alike domains are searched for. */
  readonly enabled?: boolean | IResolvable;
  /**
   * How alike a domain must be.
   *
   * Documented default: `"normal"` (Trend Vision One online help, page "Configuring high profile domains"), what
   * a new one starts with, not today's state.
   */
  readonly threshold?: "aggressive" | "normal" | "conservative" | IResolvable;
  /**
   * The imitated domains.
   *
   * Console: “High Profile Domains”. At most 100.
   */
  readonly domains?: readonly string[];
  /**
   * Domains that look alike and are genuine.
   *
   * Console: “Exception List”. At most 1000.
   */
  readonly exceptions?: readonly string[];
}

/**
 * High profile domains. Domains that the service compares with sender domains, to find look-alikes. Newer than
 * the 2018 notice. It names organisations, not people.
 *
 * Console: Inbound Protection > Spam Filtering > High Profile Domains.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 8, “Business Email Compromise (BEC)”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/high-profile-domains/high-profile-domains-email.md | Trend Vision One online help, page "Configuring high profile domains"}
 */
export class TmesHighProfileDomains extends TmesItem {
  /** The kind's id. */
  static readonly kind = "high-profile-domains";

  constructor(scope: Construct, id: string, props: TmesHighProfileDomainsProps = {}) {
    super(scope, id, TmesHighProfileDomains.kind, props);
  }
}
