// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesUrlKeywordExceptions. */
export interface TmesUrlKeywordExceptionsProps extends TmesItemProps {
  /**
   * The words; looked for in path and query, not in the host name.
   *
   * Console: “URL Keyword Exception List”. Data collection notice: section 14, “Time-of-Click Protection”. At
   * most 100.
   */
  readonly keywords?: readonly string[];
}

/**
 * URL keyword exception list. Words that keep a URL out of Time-of-Click Protection and the sandbox, which
 * would use up links that work once. A spam rule uses the list only where it says so.
 *
 * Console: Administration > Policy Objects > URL Keyword Exception List.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 14, “Time-of-Click Protection”; section 6, “Virtual Analyzer”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/policy-objects/managing-url-keyword-exception-list.md | Trend Vision One online help, page "Managing the URL keyword exception list"}
 */
export class TmesUrlKeywordExceptions extends TmesItem {
  /** The kind's id. */
  static readonly kind = "url-keyword-exceptions";

  constructor(scope: Construct, id: string, props: TmesUrlKeywordExceptionsProps = {}) {
    super(scope, id, TmesUrlKeywordExceptions.kind, props);
  }
}
