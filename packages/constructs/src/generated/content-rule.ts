// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesDefaultRuleProps } from "../item.ts";
import type { TmesRuleProps, TmesRuleActions } from "./rule.ts";

/** `criteria` of TmesContentRule. */
export type TmesContentCriteria = {
  /**
   * Names of key word expressions looked for in subjects. Words on health, unions or complaints single people
   * out.
   *
   * Console: “Subject matches”.
   */
  readonly subjectKeywords?: readonly string[];
  /**
   * Names of key word expressions looked for in bodies.
   *
   * Console: “Body matches”.
   */
  readonly bodyKeywords?: readonly string[];
  /**
   * Names of key word expressions looked for in header fields.
   *
   * Console: “Specified header matches”.
   */
  readonly headerKeywords?: readonly string[];
  /**
   * Names of key word expressions looked for in attachments.
   *
   * Console: “Attachment content matches”.
   */
  readonly attachmentKeywords?: readonly string[];
  /**
   * The subject is blank.
   *
   * Console: “Subject is”.
   */
  readonly subjectBlank?: boolean | IResolvable;
  /**
   * The body is blank.
   *
   * Console: “Body is”.
   */
  readonly bodyBlank?: boolean | IResolvable;
  /**
   * The envelope has no sender.
   *
   * Console: “Envelope sender is”.
   */
  readonly envelopeSenderBlank?: boolean | IResolvable;
  /**
   * The header names another sender than the envelope.
   *
   * Console: “Message header sender differs from”.
   */
  readonly headerSenderDiffersFromEnvelope?: boolean | IResolvable;
  /**
   * Replies would not go to the sender.
   *
   * Console: “Message header sender differs from”.
   */
  readonly headerSenderDiffersFromReplyTo?: boolean | IResolvable;
  /**
   * File names or extensions.
   *
   * Console: “Attachment is”.
   */
  readonly attachmentNames?: readonly string[];
  /**
   * MIME content types.
   *
   * Console: “Attachment is”.
   */
  readonly attachmentMimeTypes?: readonly string[];
  /**
   * True file types.
   *
   * Console: “Attachment is”.
   */
  readonly attachmentTrueFileTypes?: readonly string[];
  /**
   * Attachments are zipped, signed or protected by a password.
   *
   * Console: “Attachment is”.
   */
  readonly attachmentPasswordProtected?: boolean | IResolvable;
  /**
   * Attachments hold active content.
   *
   * Console: “Attachment contains”.
   */
  readonly attachmentActiveContent?: boolean | IResolvable;
  /** Whether this criterion is chosen. */
  readonly messageSize?: {
    /**
     * Whether this criterion is chosen.
     *
     * Console: “Message size is”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Above, or up to, the amount.
     *
     * Console: “Message size is”.
     */
    readonly operator?: ">" | "<=" | IResolvable;
    /**
     * The amount compared with.
     *
     * Console: “Message size is”.
     */
    readonly amount?: number;
    /**
     * Unit of the amount; at most 150 MB.
     *
     * Console: “Message size is”.
     */
    readonly unit?: "KB" | "MB" | IResolvable;
  };
  /** Whether this criterion is chosen. */
  readonly attachmentSize?: {
    /**
     * Whether this criterion is chosen.
     *
     * Console: “Attachment size is”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Above, or up to, the amount.
     *
     * Console: “Attachment size is”.
     */
    readonly operator?: ">" | "<=" | IResolvable;
    /**
     * The amount compared with.
     *
     * Console: “Attachment size is”.
     */
    readonly amount?: number;
    /**
     * Unit of the amount; at most 150 MB.
     *
     * Console: “Attachment size is”.
     */
    readonly unit?: "B" | "KB" | "MB" | IResolvable;
  };
  /** Whether this criterion is chosen. */
  readonly attachmentNumber?: {
    /**
     * Whether this criterion is chosen.
     *
     * Console: “Attachment number is”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Above, or up to, the amount.
     *
     * Console: “Attachment number is”.
     */
    readonly operator?: ">" | "<=" | IResolvable;
    /**
     * The amount compared with.
     *
     * Console: “Attachment number is”.
     */
    readonly amount?: number;
  };
  /** Whether this criterion is chosen. */
  readonly recipientNumber?: {
    /**
     * Whether this criterion is chosen.
     *
     * Console: “Recipient number”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * Above, or up to, the amount.
     *
     * Console: “Recipient number”.
     */
    readonly operator?: ">" | "<=" | IResolvable;
    /**
     * The amount compared with.
     *
     * Console: “Recipient number”.
     */
    readonly amount?: number;
  };
} & (
  | {
      /**
       * Whether the rule meets every message, those that meet all criteria, or those that meet any.
       *
       * Console: “Scanning Criteria”.
       */
      readonly match: "none";
      readonly subjectKeywords?: never;
      readonly bodyKeywords?: never;
      readonly headerKeywords?: never;
      readonly attachmentKeywords?: never;
      readonly subjectBlank?: false;
      readonly bodyBlank?: false;
      readonly envelopeSenderBlank?: false;
      readonly headerSenderDiffersFromEnvelope?: false;
      readonly headerSenderDiffersFromReplyTo?: false;
      readonly attachmentNames?: never;
      readonly attachmentMimeTypes?: never;
      readonly attachmentTrueFileTypes?: never;
      readonly attachmentPasswordProtected?: false;
      readonly attachmentActiveContent?: false;
      readonly messageSize?: { readonly enabled: false };
      readonly attachmentSize?: { readonly enabled: false };
      readonly attachmentNumber?: { readonly enabled: false };
      readonly recipientNumber?: { readonly enabled: false };
    }
  | {
      readonly match: "all";
      readonly attachmentPasswordProtected?: false;
      readonly attachmentActiveContent?: false;
      readonly recipientNumber?: { readonly enabled: false };
    }
  | {
      readonly match: "any";
    }
  | {
      readonly match?: never;
    }
);

/** What all TmesContentRuleProps have. */
export interface TmesContentRulePropsCommon
  extends
    TmesRuleProps,
    TmesDefaultRuleProps<
      | "High-risk attachment"
      | "Exceeding msg size or # of recipients"
      | "Password protected"
      | "Outbound - High-risk attachment"
      | "Outbound - Exceeding msg size or # of recipients"
    > {
  readonly criteria?: TmesContentCriteria;
  readonly actions?: TmesRuleActions & {
    readonly modify?: {
      /**
       * Removes the attachments that meet the criteria.
       *
       * Console: “Delete matching attachments”.
       */
      readonly deleteMatchingAttachments?: boolean | IResolvable;
      /** Removes active content from PDF and Office attachments. */
      readonly sanitize?: {
        /**
         * Removes active content from PDF and Office attachments.
         *
         * Console: “Sanitize attachments”.
         */
        readonly enabled?: boolean | IResolvable;
        /**
         * Deletes the attachment when its active content cannot be removed.
         *
         * Console: “Delete attachment if unable to remove active content”.
         */
        readonly deleteIfUnable?: boolean | IResolvable;
      };
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

/** Properties of TmesContentRule. */
export type TmesContentRuleProps = TmesContentRulePropsCommon &
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
 * Content policy rule. A rule that reads subject, body, header and attachments for key words and attributes.
 * Not in the 2018 notice; what matters for privacy are its key words, its exceptions and its actions (copies,
 * redirection, notifications).
 *
 * Console: Inbound Protection > Content Filtering > Content Policy or Outbound Protection > Content Filtering.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: High-risk attachment”, “Organization: Exceeding msg size or # of
 * recipients”, “Organization: Password protected”, “Organization: Outbound - High-risk attachment”,
 * “Organization: Outbound - Exceeding msg size or # of recipients”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Trend Vision One online help, page "Configuring content filtering criteria"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-default-policy-rules | Trend Vision One online help, page "Default policy rules"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0011318 | Trend Micro support article on default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Trend Vision One online help, page "Adding a domain"}
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
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/deleting-matching-attachments.md | Trend Vision One online help, page "Deleting matching attachments"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/sanitizing-attachments.md | Trend Vision One online help, page "Sanitizing attachments"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Trend Vision One online help, page "Inserting an X-Header"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Trend Vision One online help, page "Configuring stamps"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Trend Vision One online help, page "Tagging the subject line"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Trend Vision One online help, page "Monitor actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Trend Vision One online help, page "About the send notification action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Trend Vision One online help, page "Using the bcc action"}
 */
export class TmesContentRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "content-rule";

  constructor(scope: Construct, id: string, props: TmesContentRuleProps) {
    super(scope, id, TmesContentRule.kind, props);
  }
}
