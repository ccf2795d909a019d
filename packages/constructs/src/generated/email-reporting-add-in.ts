// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesEmailReportingAddIn. */
export interface TmesEmailReportingAddInProps extends TmesItemProps {
  /** Whether users may report messages. A report sends the whole message, including other people's mail. */
  readonly enabled: boolean | IResolvable;
}

/**
 * Email Reporting Add-in for Outlook. Lets users report messages as spam, phishing or harmless. Each report
 * sends a copy of the whole message to Trend Micro. Later than the 2018 notice; the Japan site does not have
 * it.
 *
 * Console: Administration > Other Settings > Email Reporting Add-in for Outlook.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/email-reporting-add-in-for-outlook/index.md | Trend Vision One online help, page "Email Reporting Add-in for Outlook"}
 */
export class TmesEmailReportingAddIn extends TmesItem {
  /** The kind's id. */
  static readonly kind = "email-reporting-add-in";

  constructor(scope: Construct, id: string, props: TmesEmailReportingAddInProps) {
    super(scope, id, TmesEmailReportingAddIn.kind, props);
  }
}
