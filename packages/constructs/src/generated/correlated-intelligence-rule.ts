// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleException {
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

/** `securityRisks` of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleSecurityRisks {
  /**
   * Looks for attacks that no single scanner finds.
   *
   * Console: “Security risks”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
   */
  readonly enabled?: boolean | IResolvable;
}

/** `virtualAnalyzer` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleVirtualAnalyzer =
  | {
      /**
       * Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer;
       * this way is later than it). Their passwords are then guessed from message contents even while File Password
       * Analysis is off.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Sends when `true`: “Suspicious applications and
       * executable files”, “Suspicious scripts”. Needs edition Advanced, or Cloud Email Gateway Protection.
       *
       * UNCERTAIN: The label of the check box is not published, nor whether it needs the Security risks box.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Cloud Email Gateway Protection online help: Data center geography}
       */
      readonly enabled: false;
      readonly securityLevel?: never;
    }
  | {
      /**
       * Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer;
       * this way is later than it). Their passwords are then guessed from message contents even while File Password
       * Analysis is off.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Sends when `true`: “Suspicious applications and
       * executable files”, “Suspicious scripts”. Needs edition Advanced, or Cloud Email Gateway Protection.
       *
       * UNCERTAIN: The label of the check box is not published, nor whether it needs the Security risks box.
       */
      readonly enabled: true | IResolvable;
      /**
       * At which risk the rule acts on the sandbox's verdict; no opt-out.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
       * Protection.
       *
       * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
       * product.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
       */
      readonly securityLevel?: "high" | "medium" | "low" | (string & {});
    };

/** `anomalies` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleAnomalies =
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly enabled?: false;
      readonly rules?: never;
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
      readonly specifiedRules?: never;
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: true;
      /**
       * Which of those rules apply.
       *
       * Console: “Pre-defined anomalies”.
       *
       * Documented default: `"all"` (Cloud Email Gateway Protection online help: Configuring Correlated Intelligence
       * criteria), what a new one starts with, not today's state. Chosen automatically when the anomalies box is
       * ticked.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly rules: "all";
      /**
       * Threat types looked for with the rules of this level.
       *
       * Console: “Moderate”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly moderate?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
      /**
       * Threat types looked for with the rules of this level.
       *
       * Console: “Aggressive”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly aggressive?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
      /**
       * Threat types looked for with the rules of this level.
       *
       * Console: “Extra aggressive”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly extraAggressive?: readonly ("suspicious-email" | "possibly-unwanted-email" | (string & {}))[];
      readonly specifiedRules?: never;
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: true;
      /**
       * Which of those rules apply.
       *
       * Console: “Pre-defined anomalies”.
       *
       * Documented default: `"all"` (Cloud Email Gateway Protection online help: Configuring Correlated Intelligence
       * criteria), what a new one starts with, not today's state. Chosen automatically when the anomalies box is
       * ticked.
       */
      readonly rules: "specified";
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
      /**
       * Names of those correlation rules.
       *
       * Console: “Specified pre-defined rules”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly specifiedRules?: readonly string[];
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: true;
      readonly rules?: never;
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
      readonly specifiedRules?: never;
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: IResolvable;
      /**
       * Which of those rules apply.
       *
       * Console: “Pre-defined anomalies”.
       *
       * Documented default: `"all"` (Cloud Email Gateway Protection online help: Configuring Correlated Intelligence
       * criteria), what a new one starts with, not today's state. Chosen automatically when the anomalies box is
       * ticked.
       */
      readonly rules: "all";
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
      readonly specifiedRules?: never;
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: IResolvable;
      /**
       * Which of those rules apply.
       *
       * Console: “Pre-defined anomalies”.
       *
       * Documented default: `"all"` (Cloud Email Gateway Protection online help: Configuring Correlated Intelligence
       * criteria), what a new one starts with, not today's state. Chosen automatically when the anomalies box is
       * ticked.
       */
      readonly rules: "specified";
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
      /**
       * Names of those correlation rules.
       *
       * Console: “Specified pre-defined rules”.
       */
      readonly specifiedRules?: readonly string[];
    }
  | {
      /**
       * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
       *
       * Console: “Pre-defined anomalies”.
       */
      readonly enabled: IResolvable;
      readonly rules?: never;
      readonly moderate?: never;
      readonly aggressive?: never;
      readonly extraAggressive?: never;
      readonly specifiedRules?: never;
    };

/** `custom` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleCustom =
  | {
      /**
       * Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to
       * whom over the last 30 days.
       *
       * Console: “Custom Correlated Intelligence”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/policy-objects/managing-correlation-rules-and-detection-signals/add-custom-detection-signal-cegp.md | Cloud Email Gateway Protection online help: Adding a custom detection signal}
       */
      readonly enabled?: false;
      readonly rules?: never;
    }
  | {
      /**
       * Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to
       * whom over the last 30 days.
       *
       * Console: “Custom Correlated Intelligence”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Names of those correlation rules.
       *
       * Console: “Custom Correlated Intelligence”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
       */
      readonly rules?: readonly string[];
    };

/** `actions.modify.xHeader` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsModifyXHeader =
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

/** `actions.modify.stamp` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsModifyStamp =
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

/** `actions.modify.tagSubject` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsModifyTagSubject =
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

/** `actions.modify` of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleActionsModify {
  /**
   * Adds a header field to the message.
   */
  readonly xHeader?: TmesCorrelatedIntelligenceRuleActionsModifyXHeader;
  /**
   * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
   */
  readonly stamp?: TmesCorrelatedIntelligenceRuleActionsModifyStamp;
  /**
   * Puts a tag into the subject.
   */
  readonly tagSubject?: TmesCorrelatedIntelligenceRuleActionsModifyTagSubject;
}

/** `actions.monitor` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsMonitor = (
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

/** The part of TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipients that is always the same. */
export interface TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipientsCommon {
  readonly bcc?: never;
  readonly bccRecipients?: never;
}

/** `actions.monitor` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipients =
  TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipientsCommon &
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

/** `actions.deliverNow` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActionsDeliverNow =
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

/** `actions.changeRecipient` of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleActionsChangeRecipient {
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

/** The part of TmesCorrelatedIntelligenceRuleActions that is always the same. */
export interface TmesCorrelatedIntelligenceRuleActionsCommon {
  readonly modify?: TmesCorrelatedIntelligenceRuleActionsModify;
}

/** `actions` of TmesCorrelatedIntelligenceRule. */
export type TmesCorrelatedIntelligenceRuleActions = TmesCorrelatedIntelligenceRuleActionsCommon &
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
        readonly monitor?: TmesCorrelatedIntelligenceRuleActionsMonitor;
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
        readonly monitor?: TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesCorrelatedIntelligenceRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly changeRecipient?: TmesCorrelatedIntelligenceRuleActionsChangeRecipient;
        readonly monitor?: TmesCorrelatedIntelligenceRuleActionsMonitorWithoutBccAndBccRecipients;
      }
  );

/** Properties of TmesCorrelatedIntelligenceRule. */
export interface TmesCorrelatedIntelligenceRuleProps extends TmesNamedItemProps {
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
  readonly exceptions?: readonly TmesCorrelatedIntelligenceRuleException[];
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
  /**
   * Looks for attacks that no single scanner finds.
   */
  readonly securityRisks?: TmesCorrelatedIntelligenceRuleSecurityRisks;
  /**
   * Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer; this way is later than it). Their passwords are then guessed from message contents even while File Password Analysis is off.
   */
  readonly virtualAnalyzer: TmesCorrelatedIntelligenceRuleVirtualAnalyzer;
  /**
   * Looks for mail that departs from the usual, by Trend Micro's correlation rules.
   */
  readonly anomalies?: TmesCorrelatedIntelligenceRuleAnomalies;
  /**
   * Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to whom over the last 30 days.
   */
  readonly custom?: TmesCorrelatedIntelligenceRuleCustom;
  readonly actions?: TmesCorrelatedIntelligenceRuleActions;
}

/**
 * Correlated Intelligence policy rule. A rule that puts signals of several scanners together; inbound only and
 * later than the 2018 notice. It can submit files to the Virtual Analyzer whatever the virus rules say, and
 * custom signals look at who wrote to whom over 30 days.
 *
 * Console: Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Correlated Intelligence Security Risks”.
 *
 * Data collection notice: section 6, “Virtual Analyzer”.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-CI-criteria.md | Cloud Email Gateway Protection online help: Configuring Correlated Intelligence criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/default-policy-rules.md | Cloud Email Gateway Protection online help: Default policy rules}
 * @see {@link https://servicecentral-stg.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-default-policy-rules | Trend Micro Email Security online help: Default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Cloud Email Gateway Protection online help: Adding a domain}
 */
export class TmesCorrelatedIntelligenceRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "correlated-intelligence-rule";

  constructor(scope: Construct, id: string, props: TmesCorrelatedIntelligenceRuleProps) {
    super(scope, id, TmesCorrelatedIntelligenceRule.kind, props);
  }
}
