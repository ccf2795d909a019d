// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesLogRetrieval. */
export interface TmesLogRetrievalProps extends TmesItemProps {
  /**
   * Whether logs with senders, recipients, subjects, addresses and attachment names can be fetched with an API
   * key.
   *
   * Data collection notice: section 19, “Logs”. Sends when `true`: “Sender email addresses”, “Recipient email
   * addresses”, “Email subjects”, “Sender IP addresses”, “Recipient IP addresses”, “Attachment names and hash”,
   * “Message IDs”.
   *
   * UNCERTAIN: Its default is not published.
   */
  readonly enabled: boolean | IResolvable;
}

/**
 * Log retrieval. Lets other systems fetch policy event and mail tracking logs by REST API: a way out for
 * personal data. Added on 22 April 2021.
 *
 * Console: Administration > Service Integration > Log Retrieval.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 19, “Logs”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/service-integration/log-retrieval.md | Trend Vision One online help, page "Log retrieval"}
 * @see {@link https://docslib.org/doc/3584371/administrators-guide | Trend Micro Email Security Administrator's Guide (excerpts)}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-api-response-codes | Trend Micro Email Security REST API: Response codes}
 */
export class TmesLogRetrieval extends TmesItem {
  /** The kind's id. */
  static readonly kind = "log-retrieval";

  constructor(scope: Construct, id: string, props: TmesLogRetrievalProps) {
    super(scope, id, TmesLogRetrieval.kind, props);
  }
}
