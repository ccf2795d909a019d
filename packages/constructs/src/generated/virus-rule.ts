// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesVirusRule. */
export interface TmesVirusRuleException {
  /**
   * Sender part of the exception; written like `recipients`.
   *
   * Console: “Sender”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly sender: string;
  /**
   * Recipient part of the exception; written like `recipients`.
   *
   * Console: “Recipient”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly recipient: string;
}

/** The part of TmesVirusRuleDetection that is always the same. */
export interface TmesVirusRuleDetectionCommon {
  /**
   * Covers malware that can be removed from a file.
   *
   * Console: “Cleanable malware or malicious code”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
   * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
   */
  readonly cleanable?: boolean | IResolvable;
  /**
   * Covers malware that cannot be removed and spreads by mailing itself.
   *
   * Console: “Uncleanables with mass-mailing behavior”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
   * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
   */
  readonly massMailing?: boolean | IResolvable;
}

/** `detection` of TmesVirusRule. */
export type TmesVirusRuleDetection = TmesVirusRuleDetectionCommon &
  (
    | {
        /**
         * Covers other malware that cannot be removed: spyware, dialers, hacking tools and the like.
         *
         * Console: “Uncleanables without mass-mailing behavior”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
         * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
         */
        readonly otherUncleanable?: false;
        readonly otherUncleanableTypes?: never;
      }
    | {
        /**
         * Covers other malware that cannot be removed: spyware, dialers, hacking tools and the like.
         *
         * Console: “Uncleanables without mass-mailing behavior”.
         */
        readonly otherUncleanable: true | IResolvable;
        /**
         * Which of those the rule covers.
         *
         * Console: “Uncleanables without mass-mailing behavior”.
         *
         * UNCERTAIN: The help lists these types under the check box; whether each can be chosen apart is not said.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
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
      }
  );

/** `predictiveMachineLearning` of TmesVirusRule. */
export type TmesVirusRulePredictiveMachineLearning =
  | {
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
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
       */
      readonly enabled: false;
      readonly feedback?: never;
    }
  | {
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
      readonly enabled: true;
      /**
       * Lets Trend Micro keep suspicious executable files and scripts from attachments to improve its products:
       * sends the files themselves, for a purpose of Trend Micro's own (notice: Predictive Machine Learning
       * Feedback).
       *
       * Console: “Allow Trend Micro to collect suspicious files to improve its detection capabilities”. Data
       * collection notice: section 5, “Predictive Machine Learning Feedback”. Sends when `true`: “Suspicious
       * executable files and scripts in email attachments”.
       *
       * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring virus scan criteria),
       * what a new one starts with, not today's state. Also in the predecessor's and the later classic help. The
       * August 2018 copy breaks off in the sentence that states it.
       *
       * UNCERTAIN: That it hangs under the Predictive Machine Learning check box is inferred from the order of the
       * help's steps.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
       * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
       * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx | Hosted Email Security administrator's guide: Configuring virus scan criteria (predecessor product)}
       * @see {@link http://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help-(august-2018)/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx | Trend Micro Email Security online help (August 2018): Configuring virus scan criteria}
       */
      readonly feedback: boolean | IResolvable;
    }
  | {
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
      readonly enabled: IResolvable;
      /**
       * Lets Trend Micro keep suspicious executable files and scripts from attachments to improve its products:
       * sends the files themselves, for a purpose of Trend Micro's own (notice: Predictive Machine Learning
       * Feedback).
       *
       * Console: “Allow Trend Micro to collect suspicious files to improve its detection capabilities”. Data
       * collection notice: section 5, “Predictive Machine Learning Feedback”. Sends when `true`: “Suspicious
       * executable files and scripts in email attachments”.
       *
       * Documented default: `true` (Cloud Email Gateway Protection online help: Configuring virus scan criteria),
       * what a new one starts with, not today's state. Also in the predecessor's and the later classic help. The
       * August 2018 copy breaks off in the sentence that states it.
       *
       * UNCERTAIN: That it hangs under the Predictive Machine Learning check box is inferred from the order of the
       * help's steps.
       */
      readonly feedback?: boolean | IResolvable;
    };

/** `virtualAnalyzer` of TmesVirusRule. */
export type TmesVirusRuleVirtualAnalyzer =
  | {
      /**
       * Sends suspicious files to the cloud sandbox, which opens them; where it stands depends on the site, for
       * Australia and New Zealand in the United States (notice: Virtual Analyzer). The later help calls it “Submit
       * suspicious files to Virtual Analyzer”. The Standard edition does not have it.
       *
       * Console: “Enable Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends when
       * `true`: “Suspicious applications and executable files”, “Suspicious scripts”. Needs edition Advanced, or
       * Cloud Email Gateway Protection.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Cloud Email Gateway Protection online help: About policy rule scanning criteria}
       * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx | Trend Micro Email Security online help: Configuring virus scan criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Cloud Email Gateway Protection online help: Data center geography}
       */
      readonly enabled: false;
      readonly securityLevel?: never;
      readonly macroFiles?: never;
    }
  | {
      /**
       * Sends suspicious files to the cloud sandbox, which opens them; where it stands depends on the site, for
       * Australia and New Zealand in the United States (notice: Virtual Analyzer). The later help calls it “Submit
       * suspicious files to Virtual Analyzer”. The Standard edition does not have it.
       *
       * Console: “Enable Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends when
       * `true`: “Suspicious applications and executable files”, “Suspicious scripts”. Needs edition Advanced, or
       * Cloud Email Gateway Protection.
       */
      readonly enabled: true;
      /**
       * At which risk the rule acts on the sandbox's verdict. Nothing published says that it limits what is sent:
       * lowering it is no opt-out.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
       * Protection.
       *
       * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
       * product.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
       * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx | Hosted Email Security administrator's guide: Configuring virus scan criteria (predecessor product)}
       * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
       */
      readonly securityLevel?: "high" | "medium" | "low" | (string & {});
      /**
       * Sends documents with macros to the sandbox as well (notice: Virtual Analyzer). In the later wording, “Submit
       * suspicious JSE/VBE files, suspicious files with QR codes, and any files with macros”, every file with macros
       * goes, suspicious or not.
       *
       * Console: “Include macro, JSE and VBE scanning”. Data collection notice: section 6, “Virtual Analyzer”. Sends
       * when `true`: “Suspicious documents with macro”. Needs edition Advanced, or Cloud Email Gateway Protection.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
       */
      readonly macroFiles: boolean | IResolvable;
    }
  | {
      /**
       * Sends suspicious files to the cloud sandbox, which opens them; where it stands depends on the site, for
       * Australia and New Zealand in the United States (notice: Virtual Analyzer). The later help calls it “Submit
       * suspicious files to Virtual Analyzer”. The Standard edition does not have it.
       *
       * Console: “Enable Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends when
       * `true`: “Suspicious applications and executable files”, “Suspicious scripts”. Needs edition Advanced, or
       * Cloud Email Gateway Protection.
       */
      readonly enabled: IResolvable;
      /**
       * At which risk the rule acts on the sandbox's verdict. Nothing published says that it limits what is sent:
       * lowering it is no opt-out.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
       * Protection.
       *
       * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
       * product.
       */
      readonly securityLevel?: "high" | "medium" | "low" | (string & {});
      /**
       * Sends documents with macros to the sandbox as well (notice: Virtual Analyzer). In the later wording, “Submit
       * suspicious JSE/VBE files, suspicious files with QR codes, and any files with macros”, every file with macros
       * goes, suspicious or not.
       *
       * Console: “Include macro, JSE and VBE scanning”. Data collection notice: section 6, “Virtual Analyzer”. Sends
       * when `true`: “Suspicious documents with macro”. Needs edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly macroFiles?: boolean | IResolvable;
    };

/** `actions.modify.xHeader` of TmesVirusRule. */
export type TmesVirusRuleActionsModifyXHeader =
  | {
      /**
       * Adds a header field to the message.
       *
       * Console: “Insert X-Header”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly enabled?: false;
      readonly name?: never;
      readonly value?: never;
    }
  | {
      /**
       * Adds a header field to the message.
       *
       * Console: “Insert X-Header”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Name of the header field. Names that start with X-TM or X-MT are reserved for the service.
       *
       * Console: “Insert X-Header”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly name?: string;
      /**
       * Value of the header field.
       *
       * Console: “Insert X-Header”. Say groups, roles or references, not people: values are not printed.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly value?: string;
    };

/** `actions.modify.stamp` of TmesVirusRule. */
export type TmesVirusRuleActionsModifyStamp =
  | {
      /**
       * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
       *
       * Console: “Insert stamp in body”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Cloud Email Gateway Protection online help: Configuring stamps}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
       */
      readonly enabled?: false;
      readonly name?: never;
    }
  | {
      /**
       * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
       *
       * Console: “Insert stamp in body”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Name of the stamp, as the policy objects list it.
       *
       * Console: “Insert stamp in body”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Cloud Email Gateway Protection online help: Configuring stamps}
       */
      readonly name?: string;
    };

/** `actions.modify.tagSubject` of TmesVirusRule. */
export type TmesVirusRuleActionsModifyTagSubject =
  | {
      /**
       * Puts a tag into the subject.
       *
       * Console: “Tag subject”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly enabled?: false;
      readonly tag?: never;
      readonly skipSigned?: never;
    }
  | {
      /**
       * Puts a tag into the subject.
       *
       * Console: “Tag subject”.
       */
      readonly enabled: true | IResolvable;
      /**
       * The tag.
       *
       * Console: “Tag”. Say groups, roles or references, not people: values are not printed.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly tag?: string;
      /**
       * Leaves S/MIME signed messages untagged, so that their signature holds.
       *
       * Console: “Do not tag digitally signed messages”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly skipSigned?: boolean | IResolvable;
    };

/** `actions.modify` of TmesVirusRule. */
export interface TmesVirusRuleActionsModify {
  /**
   * Removes malware from attachments, and attachments that cannot be cleaned. Excludes
   * `deleteMatchingAttachments`.
   *
   * Console: “Clean cleanable malware, delete those that cannot be cleaned”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/index.md | Cloud Email Gateway Protection online help: Modify actions}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/cleaning-cleanable-malware.md | Cloud Email Gateway Protection online help: Cleaning cleanable malware}
   */
  readonly clean?: boolean | IResolvable;
  /**
   * Removes the attachments that meet the criteria.
   *
   * Console: “Delete matching attachments”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/deleting-matching-attachments.md | Cloud Email Gateway Protection online help: Deleting matching attachments}
   */
  readonly deleteMatchingAttachments?: boolean | IResolvable;
  /**
   * Adds a header field to the message.
   */
  readonly xHeader?: TmesVirusRuleActionsModifyXHeader;
  /**
   * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
   */
  readonly stamp?: TmesVirusRuleActionsModifyStamp;
  /**
   * Puts a tag into the subject.
   */
  readonly tagSubject?: TmesVirusRuleActionsModifyTagSubject;
}

/** `actions.monitor` of TmesVirusRule. */
export type TmesVirusRuleActionsMonitor = (
  | {
      /**
       * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
       * message itself as an attachment.
       *
       * Console: “Send notification”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
       */
      readonly notify?: false;
      readonly notifications?: never;
    }
  | {
      /**
       * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
       * message itself as an attachment.
       *
       * Console: “Send notification”.
       */
      readonly notify: true | IResolvable;
      /**
       * Names of the notifications sent, as the policy objects list them (kind `notification`).
       *
       * Console: “Send notification”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
       */
      readonly notifications?: readonly string[];
    }
) &
  (
    | {
        /**
         * Sends a blind copy of the whole message to somebody neither sender nor recipient knows of.
         *
         * Console: “BCC”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Cloud Email Gateway Protection online help: Using the bcc action}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
         */
        readonly bcc?: false;
        readonly bccRecipients?: never;
      }
    | {
        /**
         * Sends a blind copy of the whole message to somebody neither sender nor recipient knows of.
         *
         * Console: “BCC”.
         */
        readonly bcc: true | IResolvable;
        /**
         * Who gets the blind copy, inside the own domain. Role addresses, not people.
         *
         * Console: “BCC”. Say groups, roles or references, not people: values are not printed.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Cloud Email Gateway Protection online help: Using the bcc action}
         */
        readonly bccRecipients?: readonly string[];
      }
  );

/** The part of TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients that is always the same. */
export interface TmesVirusRuleActionsMonitorWithoutBccAndBccRecipientsCommon {
  readonly bcc?: never;
  readonly bccRecipients?: never;
}

/** `actions.monitor` of TmesVirusRule. */
export type TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients =
  TmesVirusRuleActionsMonitorWithoutBccAndBccRecipientsCommon &
    (
      | {
          /**
           * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
           * message itself as an attachment.
           *
           * Console: “Send notification”.
           *
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
           */
          readonly notify?: false;
          readonly notifications?: never;
        }
      | {
          /**
           * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
           * message itself as an attachment.
           *
           * Console: “Send notification”.
           */
          readonly notify: true | IResolvable;
          /**
           * Names of the notifications sent, as the policy objects list them (kind `notification`).
           *
           * Console: “Send notification”.
           *
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
           */
          readonly notifications?: readonly string[];
        }
    );

/** `actions.deliverNow` of TmesVirusRule. */
export type TmesVirusRuleActionsDeliverNow =
  | {
      /**
       * Which mail server gets the message at once, past all later rules.
       *
       * Console: “Deliver now”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly to?: "default-mail-server";
      readonly host?: never;
      readonly port?: never;
    }
  | {
      /**
       * Which mail server gets the message at once, past all later rules.
       *
       * Console: “Deliver now”.
       */
      readonly to: "specific-mail-server";
      /**
       * Host name or IP address of that mail server. Whole messages go there.
       *
       * Console: “To a specific mail server”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly host?: string;
      /**
       * Port of that mail server.
       *
       * Console: “To a specific mail server”. From 1 to 65535.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly port?: number;
    };

/** `actions.changeRecipient` of TmesVirusRule. */
export interface TmesVirusRuleActionsChangeRecipient {
  /**
   * Who gets the message instead, inside the own domain: they see the original recipient's address and the whole
   * message. Role addresses, not people.
   *
   * Console: “Change recipient”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-change-recipient-action.md | Cloud Email Gateway Protection online help: Using the change recipient action}
   */
  readonly recipients?: readonly string[];
}

/** The part of TmesVirusRuleActionsWithoutEncryptEmail that is always the same. */
export interface TmesVirusRuleActionsWithoutEncryptEmailCommon {
  readonly modify?: TmesVirusRuleActionsModify;
  readonly encryptEmail?: never;
}

/** `actions` of TmesVirusRule. */
export type TmesVirusRuleActionsWithoutEncryptEmail = TmesVirusRuleActionsWithoutEncryptEmailCommon &
  (
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/index.md | Cloud Email Gateway Protection online help: About policy rule actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Cloud Email Gateway Protection online help: Intercept actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly intercept: "do-not-intercept";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitor;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept?: "delete" | "quarantine";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesVirusRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "change-recipient";
        readonly deliverNow?: never;
        readonly changeRecipient?: TmesVirusRuleActionsChangeRecipient;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
      }
  );

/** The part of TmesVirusRuleActions that is always the same. */
export interface TmesVirusRuleActionsCommon {
  readonly modify?: TmesVirusRuleActionsModify;
}

/** `actions` of TmesVirusRule. */
export type TmesVirusRuleActions = TmesVirusRuleActionsCommon &
  (
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/index.md | Cloud Email Gateway Protection online help: About policy rule actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Cloud Email Gateway Protection online help: Intercept actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly intercept: "do-not-intercept";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitor;
        /**
         * Encrypts the message and queues it; always the last rule to run.
         *
         * Console: “Encrypt email”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly encryptEmail?: boolean | IResolvable;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept?: "delete" | "quarantine";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesVirusRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "change-recipient";
        readonly deliverNow?: never;
        readonly changeRecipient?: TmesVirusRuleActionsChangeRecipient;
        readonly monitor?: TmesVirusRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
  );

/** The part of TmesVirusRuleProps that is always the same. */
export interface TmesVirusRulePropsCommon extends TmesNamedItemProps {
  /**
   * Whether the rule is in effect. A rule that is not sends nothing, but neither does it protect.
   *
   * Console: “Enable”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Cloud Email Gateway Protection online help: Naming and enabling a policy rule}
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Whose mail the rule covers: everybody's (`My organization` as recipient, for outbound rules as sender), that
   * of domains and groups, or that of single addresses.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly level: "organization" | "group" | "user" | IResolvable;
  /**
   * Whose incoming mail an inbound rule covers, or to whom an outbound rule applies: `*@example.com`,
   * `domain:example.com`, `group:…` (a directory group), `address-group:…`, `anyone`, `my-organization`. Single
   * addresses are people: prefer groups.
   *
   * Console: “Recipients”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly recipients?: readonly string[];
  /**
   * From whom the mail comes that the rule covers; written like `recipients`.
   *
   * Console: “Senders”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly senders?: readonly string[];
  /**
   * Pairs of sender and recipient between whom the rule does not apply: their mail bypasses its criteria.
   *
   * Console: “Exceptions”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly exceptions?: readonly TmesVirusRuleException[];
  /**
   * Place of the rule in the list of its policy, counted from 1.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Cloud Email Gateway Protection online help: Policy rule overview}
   */
  readonly order?: number;
  /**
   * What administrators wrote down about the rule. Keep people's names out of it.
   *
   * Console: “Notes”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Cloud Email Gateway Protection online help: Naming and enabling a policy rule}
   */
  readonly notes?: string;
  readonly detection?: TmesVirusRuleDetection;
  /**
   * Compares features of suspicious executable files and scripts in attachments with a model at Trend Micro: sends metadata, not the files (notice: Predictive Machine Learning).
   */
  readonly predictiveMachineLearning: TmesVirusRulePredictiveMachineLearning;
}

/** Properties of TmesVirusRule. */
export type TmesVirusRuleProps = TmesVirusRulePropsCommon &
  (
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Cloud Email Gateway Protection online help: About policy rule scanning criteria}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
         */
        readonly direction: "inbound";
        /**
         * Sends suspicious files to the cloud sandbox, which opens them; where it stands depends on the site, for Australia and New Zealand in the United States (notice: Virtual Analyzer). The later help calls it “Submit suspicious files to Virtual Analyzer”. The Standard edition does not have it.
         */
        readonly virtualAnalyzer: TmesVirusRuleVirtualAnalyzer;
        readonly actions?: TmesVirusRuleActionsWithoutEncryptEmail;
      }
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "outbound";
        readonly virtualAnalyzer?: never;
        readonly actions?: TmesVirusRuleActions;
      }
  );

/**
 * Virus policy rule. A rule of the virus policy. It decides which attachments' features and which whole files
 * leave for Trend Micro (modules Predictive Machine Learning, Predictive Machine Learning Feedback and Virtual
 * Analyzer).
 *
 * Console: Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Virus”, “Organization: Outbound - Virus”.
 *
 * Data collection notice: section 4, “Predictive Machine Learning”; section 5, “Predictive Machine Learning
 * Feedback”; section 6, “Virtual Analyzer”.
 *
 * Beyond control: “Organization: Global Outbound Policy (Virus)”. Locked but for its monitor actions. Whether
 * it uses Predictive Machine Learning or the Virtual Analyzer is not published.
 *
 * Beyond control: “Global Anti-Virus Rule (Enforced on Unverified Domains)”. Scans mail to unverified domains,
 * does not show on the policy screen and cannot be switched off. Whether it uses Predictive Machine Learning
 * or the Virtual Analyzer is not published.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-virus-scan-criteria/index.md | Cloud Email Gateway Protection online help: Configuring virus scan criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/default-policy-rules.md | Cloud Email Gateway Protection online help: Default policy rules}
 * @see {@link https://servicecentral-stg.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-default-policy-rules | Trend Micro Email Security online help: Default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Cloud Email Gateway Protection online help: Adding a domain}
 */
export class TmesVirusRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "virus-rule";

  constructor(scope: Construct, id: string, props: TmesVirusRuleProps) {
    super(scope, id, TmesVirusRule.kind, props);
  }
}
