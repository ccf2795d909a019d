// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem } from "../item.ts";
import type { TmesRuleProps, TmesRuleActions } from "./rule.ts";

/** What all TmesDlpRuleProps have. */
export interface TmesDlpRulePropsCommon extends TmesRuleProps {
  /**
   * Parts of a message the rule reads.
   *
   * Console: “Select fields to scan”.
   */
  readonly fields?: readonly ("subject" | "body" | "other" | (string & {}))[];
  /**
   * Further header fields the rule reads.
   *
   * Console: “Other”.
   */
  readonly otherHeaders?: readonly string[];
  /**
   * Names of the compliance templates looked for.
   *
   * Console: “Selected Templates”. At most 255.
   */
  readonly templates?: readonly string[];
  readonly actions?: TmesRuleActions & {
    /**
     * Encrypts the message and queues it; always the last rule to run.
     *
     * Console: “Encrypt email”.
     */
    readonly encryptEmail?: boolean | IResolvable;
  } & (
      | {
          readonly intercept: "do-not-intercept";
        }
      | {
          readonly intercept: "delete" | "deliver-now" | "quarantine" | "change-recipient";
          readonly encryptEmail?: false;
        }
      | {
          readonly intercept?: never;
        }
    );
}

/** Properties of TmesDlpRule. */
export type TmesDlpRuleProps = TmesDlpRulePropsCommon &
  (
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "inbound";
        readonly actions?: {
          readonly encryptEmail?: false;
        };
      }
    | {
        readonly direction: "outbound";
      }
  );

/**
 * Data Loss Prevention (DLP) policy rule. A rule that looks for identity numbers, health data and the like.
 * Not in the 2018 notice; what it finds shows in logs, quarantine, copies and notifications.
 *
 * Console: Inbound Protection > Data Loss Prevention > Data Loss Prevention (DLP) Policy.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-configuring-dlp-criteria | Trend Vision One online help, page "Configuring Data Loss Prevention criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Trend Vision One online help, page "About policy rule scanning criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Trend Vision One online help, page "Inbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Trend Vision One online help, page "Outbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Trend Vision One online help, page "Naming and enabling a policy rule"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Trend Vision One online help, page "Policy rule overview"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-about-rule-actions | Trend Vision One online help, page "About policy rule actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Trend Vision One online help, page "Intercept actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Trend Vision One online help, page "Encrypting outbound messages"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-using-deliver-now-action | Trend Vision One online help, page "Using the deliver now action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-change-recipient-action.md | Trend Vision One online help, page "Using the change recipient action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Trend Vision One online help, page "Inserting an X-Header"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Trend Vision One online help, page "Configuring stamps"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Trend Vision One online help, page "Tagging the subject line"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Trend Vision One online help, page "Monitor actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Trend Vision One online help, page "About the send notification action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Trend Vision One online help, page "Using the bcc action"}
 */
export class TmesDlpRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dlp-rule";

  constructor(scope: Construct, id: string, props: TmesDlpRuleProps) {
    super(scope, id, TmesDlpRule.kind, props);
  }
}
