// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesDefaultRuleProps } from "../item.ts";
import type { TmesRuleProps, TmesRuleActions } from "./rule.ts";

/** Switched off. `feedback`: optional, without effect. */
export interface TmesVirusPredictiveMachineLearningOff extends Omit<
  TmesVirusPredictiveMachineLearningOn,
  "enabled" | "feedback"
> {
  readonly enabled: false;
  readonly feedback?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesVirusPredictiveMachineLearningOn {
  /**
   * Compares features of suspicious executable files and scripts in attachments with a model at Trend Micro:
   * sends metadata, not the files (notice: Predictive Machine Learning).
   *
   * Console: “Enable Predictive Machine Learning”. Data collection notice: section 4, “Predictive Machine
   * Learning”. Sends when `true`: “Metadata of suspicious executable files and scripts in cloud storage
   * services”, “Metadata of suspicious executable files and scripts in email attachments”.
   *
   * UNCERTAIN: The state it has in a new rule is not published. The 2018 notice and the predecessor's guide know
   * it for inbound rules only; the later help offers it for outbound rules too.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Lets Trend Micro keep suspicious executable files and scripts from attachments to improve its products:
   * sends the files themselves, for a purpose of Trend Micro's own (notice: Predictive Machine Learning
   * Feedback).
   *
   * Console: “Allow Trend Micro to collect suspicious files to improve its detection capabilities”. Data
   * collection notice: section 5, “Predictive Machine Learning Feedback”. Sends when `true`: “Suspicious
   * executable files and scripts in email attachments”.
   *
   * Documented default: `true` (Trend Vision One online help, page "Configuring virus scan criteria"), what a
   * new one starts with, not today's state. Also in the predecessor's and the later classic help. The August
   * 2018 copy breaks off in the sentence that states it.
   *
   * UNCERTAIN: The help's steps suggest that it is under the Predictive Machine Learning check box; that is
   * inferred.
   */
  readonly feedback: boolean | IResolvable;
}

/** `predictiveMachineLearning` of TmesVirusRule. */
export type TmesVirusPredictiveMachineLearning =
  TmesVirusPredictiveMachineLearningOff | TmesVirusPredictiveMachineLearningOn;

/** What all TmesVirusRuleProps have. */
export interface TmesVirusRulePropsCommon extends TmesRuleProps, TmesDefaultRuleProps<"Virus" | "Outbound - Virus"> {
  readonly detection?: {
    /**
     * Covers malware that can be removed from a file.
     *
     * Console: “Cleanable malware or malicious code”.
     */
    readonly cleanable?: boolean | IResolvable;
    /**
     * Covers malware that cannot be removed and spreads by mailing itself.
     *
     * Console: “Uncleanables with mass-mailing behavior”.
     */
    readonly massMailing?: boolean | IResolvable;
    /**
     * Covers other malware that cannot be removed: spyware, dialers, hacking tools and the like.
     *
     * Console: “Uncleanables without mass-mailing behavior”.
     */
    readonly otherUncleanable?: boolean | IResolvable;
    /**
     * Which of those the rule covers.
     *
     * Console: “Uncleanables without mass-mailing behavior”.
     *
     * UNCERTAIN: The help lists these types under the check box. It does not state whether each can be chosen
     * separately.
     */
    readonly otherUncleanableTypes?: readonly (
      | "spyware"
      | "dialers"
      | "hacking-tools"
      | "password-cracking-applications"
      | "adware"
      | "joke-programs"
      | "remote-access-tools"
      | "all-others"
      | (string & {})
    )[];
  };
  /** Compares features of suspicious executable files and scripts in attachments with a model at Trend Micro: sends metadata, not the files (notice: Predictive Machine Learning). */
  readonly predictiveMachineLearning: TmesVirusPredictiveMachineLearning;
  readonly actions?: TmesRuleActions & {
    readonly modify?: {
      /**
       * Removes malware from attachments, and attachments that cannot be cleaned. Excludes
       * `deleteMatchingAttachments`.
       *
       * Console: “Clean cleanable malware, delete those that cannot be cleaned”.
       */
      readonly clean?: boolean | IResolvable;
      /**
       * Removes the attachments that meet the criteria.
       *
       * Console: “Delete matching attachments”.
       */
      readonly deleteMatchingAttachments?: boolean | IResolvable;
    };
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

/** Switched off. `macroFiles`: optional, without effect. */
export interface TmesVirusVirtualAnalyzerOff extends Omit<TmesVirusVirtualAnalyzerOn, "enabled" | "macroFiles"> {
  readonly enabled: false;
  readonly macroFiles?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesVirusVirtualAnalyzerOn {
  /**
   * Sends suspicious files to the cloud sandbox, which opens them. The site decides where the sandbox is; for
   * Australia and New Zealand it is in the United States (notice: Virtual Analyzer). The later help calls it
   * “Submit suspicious files to Virtual Analyzer”. The Standard edition does not have it.
   *
   * Console: “Enable Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends when
   * `true`: “Suspicious applications and executable files”, “Suspicious scripts”. Needs edition Advanced, or
   * Cloud Email Gateway Protection.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * At which risk the rule acts on the sandbox's verdict. No published source states that it limits what is
   * sent, so lowering it is not an opt-out.
   *
   * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
   * Protection.
   *
   * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
   * product.
   */
  readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  /**
   * Also sends documents with macros to the sandbox (notice: Virtual Analyzer). In the later wording, “Submit
   * suspicious JSE/VBE files, suspicious files with QR codes, and any files with macros”, every file with macros
   * goes, suspicious or not.
   *
   * Console: “Include macro, JSE and VBE scanning”. Data collection notice: section 6, “Virtual Analyzer”. Sends
   * when `true`: “Suspicious documents with macro”. Needs edition Advanced, or Cloud Email Gateway Protection.
   */
  readonly macroFiles: boolean | IResolvable;
}

/** `virtualAnalyzer` of TmesVirusRule. */
export type TmesVirusVirtualAnalyzer = TmesVirusVirtualAnalyzerOff | TmesVirusVirtualAnalyzerOn;

/** Properties of TmesVirusRule. */
export type TmesVirusRuleProps = TmesVirusRulePropsCommon &
  (
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "inbound";
        /** Sends suspicious files to the cloud sandbox, which opens them. The site decides where the sandbox is; for Australia and New Zealand it is in the United States (notice: Virtual Analyzer). The later help calls it “Submit suspicious files to Virtual Analyzer”. The Standard edition does not have it. */
        readonly virtualAnalyzer: TmesVirusVirtualAnalyzer;
        readonly actions?: {
          readonly encryptEmail?: false;
        };
      }
    | {
        readonly direction: "outbound";
        readonly virtualAnalyzer?: TmesVirusVirtualAnalyzerOff;
      }
  );

/**
 * Virus policy rule. A rule of the virus policy. It decides which attachments' features and which whole files
 * leave for Trend Micro (modules Predictive Machine Learning, Predictive Machine Learning Feedback and Virtual
 * Analyzer).
 *
 * Console: Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria or Outbound
 * Protection > Virus Scan > Virus Policy.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Virus”, “Organization: Outbound - Virus”.
 *
 * Data collection notice: section 4, “Predictive Machine Learning”; section 5, “Predictive Machine Learning
 * Feedback”; section 6, “Virtual Analyzer”.
 *
 * Beyond control: “Organization: Global Outbound Policy (Virus)”. Locked, except for its monitor actions.
 * Whether it uses Predictive Machine Learning or the Virtual Analyzer is not published.
 *
 * Beyond control: “Global Anti-Virus Rule (Enforced on Unverified Domains)”. Scans mail to unverified domains,
 * does not show on the policy screen and cannot be switched off. Whether it uses Predictive Machine Learning
 * or the Virtual Analyzer is not published.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-configuring-virus-sc | Trend Vision One online help, page "Configuring virus scan criteria"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-default-policy-rules | Trend Vision One online help, page "Default policy rules"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0011318 | Trend Micro support article on default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Trend Vision One online help, page "Adding a domain"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Trend Vision One online help, page "About policy rule scanning criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Trend Vision One online help, page "Inbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Trend Vision One online help, page "Outbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Trend Vision One online help, page "Naming and enabling a policy rule"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Trend Vision One online help, page "Policy rule overview"}
 * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
 * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx | Hosted Email Security administrator's guide: Configuring virus scan criteria (predecessor product)}
 * @see {@link http://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help-(august-2018)/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx | Trend Micro Email Security online help (August 2018): Configuring virus scan criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Trend Vision One online help, page "Data center geography"}
 * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-about-rule-actions | Trend Vision One online help, page "About policy rule actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Trend Vision One online help, page "Intercept actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Trend Vision One online help, page "Encrypting outbound messages"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-using-deliver-now-action | Trend Vision One online help, page "Using the deliver now action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-change-recipient-action.md | Trend Vision One online help, page "Using the change recipient action"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-modify-actions | Trend Vision One online help, page "Modify actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/cleaning-cleanable-malware.md | Trend Vision One online help, page "Cleaning cleanable malware"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/deleting-matching-attachments.md | Trend Vision One online help, page "Deleting matching attachments"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Trend Vision One online help, page "Inserting an X-Header"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Trend Vision One online help, page "Configuring stamps"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Trend Vision One online help, page "Tagging the subject line"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Trend Vision One online help, page "Monitor actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Trend Vision One online help, page "About the send notification action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Trend Vision One online help, page "Using the bcc action"}
 */
export class TmesVirusRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "virus-rule";

  constructor(scope: Construct, id: string, props: TmesVirusRuleProps) {
    super(scope, id, TmesVirusRule.kind, props);
  }
}
