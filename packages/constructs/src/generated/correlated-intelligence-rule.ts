// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesDefaultRuleProps } from "../item.ts";
import type { TmesRuleProps } from "./rule.ts";

/** `anomalies` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceAnomalies = {
  /**
   * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
   *
   * Console: “Pre-defined anomalies”.
   */
  readonly enabled?: boolean | IResolvable;
  /**
   * Threat types looked for with the rules of this level.
   *
   * Console: “Moderate”.
   */
  readonly moderate?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
  /**
   * Threat types looked for with the rules of this level.
   *
   * Console: “Aggressive”.
   */
  readonly aggressive?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
  /**
   * Threat types looked for with the rules of this level.
   *
   * Console: “Extra aggressive”.
   */
  readonly extraAggressive?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
  /**
   * Names of those correlation rules.
   *
   * Console: “Specified pre-defined rules”.
   */
  readonly specifiedRules?: readonly string[];
} & (
  | {
      /**
       * Which of those rules apply.
       *
       * Console: “Pre-defined anomalies”.
       *
       * Documented default: `"all"` (Trend Vision One online help, page "Configuring Correlated Intelligence
       * criteria"), what a new one starts with, not today's state. Chosen automatically when the anomalies box is
       * ticked.
       */
      readonly rules: "all";
      readonly specifiedRules?: never;
    }
  | {
      readonly rules: "specified";
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
    }
  | {
      readonly rules?: never;
    }
);

/** Properties of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleProps
  extends
    TmesRuleProps,
    TmesDefaultRuleProps<"Correlated Intelligence Security Risks" | "Correlated Intelligence Anomalies"> {
  /** Looks for attacks that no single scanner finds. */
  readonly securityRisks?: {
    /**
     * Looks for attacks that no single scanner finds.
     *
     * Console: “Security risks”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Has language models of other providers judge messages: sends sender, recipient, subject and reply-to, the
     * body, URLs and attachment names to them. Trend Micro names Amazon Web Services, Microsoft Azure and Azure
     * OpenAI as sub-processors, and says that shared models are not trained on the data. Later than the 2018
     * notice.
     *
     * Console: “Enhance with Agentic AI detection”. Sends when `true`: ““From” and “To” addresses”, “Email
     * subjects”, “Email body”, “Attachment names”, “URLs in email body”. Needs Cloud Email Gateway Protection.
     *
     * UNCERTAIN: One copy of the help calls it a private preview, so not every tenant has it. It is not published
     * which state it has in a new rule, which region and retention apply, or whether the classic product has it.
     */
    readonly agenticAi?: boolean | IResolvable;
  };
  /** Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer; this way is later than it). Their passwords are then guessed from message contents even while File Password Analysis is off. */
  readonly virtualAnalyzer: {
    /**
     * Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer;
     * this way is later than it). Their passwords are then guessed from message contents even while File Password
     * Analysis is off.
     *
     * Data collection notice: section 6, “Virtual Analyzer”. Sends when `true`: “Suspicious applications and
     * executable files”, “Suspicious scripts”. Needs edition Advanced, or Cloud Email Gateway Protection.
     *
     * UNCERTAIN: The label of the check box is not published. It is also not published whether it needs the
     * Security risks box.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * At which risk the rule acts on the sandbox's verdict; no opt-out.
     *
     * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
     * Protection.
     *
     * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
     * product.
     */
    readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  };
  /** Looks for mail that departs from the usual, by Trend Micro's correlation rules. */
  readonly anomalies?: TmesCorrelatedIntelligenceAnomalies;
  /** Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to whom over the last 30 days. */
  readonly custom?: {
    /**
     * Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to
     * whom over the last 30 days.
     *
     * Console: “Custom Correlated Intelligence”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Names of those correlation rules.
     *
     * Console: “Custom Correlated Intelligence”.
     */
    readonly rules?: readonly string[];
  };
}

/**
 * Correlated Intelligence policy rule. A rule that puts signals of several scanners together; inbound only and
 * later than the 2018 notice. It can submit files to the Virtual Analyzer whatever the virus rules say, and
 * custom signals look at who wrote to whom over 30 days.
 *
 * Console: Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Correlated Intelligence Security Risks”, “Organization: Correlated
 * Intelligence Anomalies”.
 *
 * Data collection notice: section 6, “Virtual Analyzer”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Trend Vision One online help, page "Configuring Correlated Intelligence criteria"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-default-policy-rules | Trend Vision One online help, page "Default policy rules"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0011318 | Trend Micro support article on default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Trend Vision One online help, page "Adding a domain"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Trend Vision One online help, page "Naming and enabling a policy rule"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Trend Vision One online help, page "Inbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Trend Vision One online help, page "Outbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Trend Vision One online help, page "Policy rule overview"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0022508 | Trend Micro support article on Agentic AI detection}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Trend Vision One online help, page "Data center geography"}
 * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/policy-objects/managing-correlation-rules-and-detection-signals/add-custom-detection-signal-cegp.md | Trend Vision One online help, page "Adding a custom detection signal"}
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
export class TmesCorrelatedIntelligenceRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "correlated-intelligence-rule";

  constructor(scope: Construct, id: string, props: TmesCorrelatedIntelligenceRuleProps) {
    super(scope, id, TmesCorrelatedIntelligenceRule.kind, props);
  }
}
