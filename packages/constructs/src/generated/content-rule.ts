// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesContentRule. */
export interface TmesContentRuleException {
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

/** `criteria.messageSize` of TmesContentRule. */
export type TmesContentRuleCriteriaMessageSize =
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Message size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly enabled?: false;
      readonly operator?: never;
      readonly amount?: never;
      readonly unit?: never;
    }
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Message size is”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Above, or up to, the amount.
       *
       * Console: “Message size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly operator?: ">" | "<=" | IResolvable;
      /**
       * The amount compared with.
       *
       * Console: “Message size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly amount?: number;
      /**
       * Unit of the amount; at most 150 MB.
       *
       * Console: “Message size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly unit?: "KB" | "MB" | IResolvable;
    };

/** `criteria.attachmentSize` of TmesContentRule. */
export type TmesContentRuleCriteriaAttachmentSize =
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Attachment size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly enabled?: false;
      readonly operator?: never;
      readonly amount?: never;
      readonly unit?: never;
    }
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Attachment size is”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Above, or up to, the amount.
       *
       * Console: “Attachment size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly operator?: ">" | "<=" | IResolvable;
      /**
       * The amount compared with.
       *
       * Console: “Attachment size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly amount?: number;
      /**
       * Unit of the amount; at most 150 MB.
       *
       * Console: “Attachment size is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly unit?: "B" | "KB" | "MB" | IResolvable;
    };

/** `criteria.attachmentNumber` of TmesContentRule. */
export type TmesContentRuleCriteriaAttachmentNumber =
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Attachment number is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly enabled?: false;
      readonly operator?: never;
      readonly amount?: never;
    }
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Attachment number is”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Above, or up to, the amount.
       *
       * Console: “Attachment number is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly operator?: ">" | "<=" | IResolvable;
      /**
       * The amount compared with.
       *
       * Console: “Attachment number is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly amount?: number;
    };

/** `criteria.recipientNumber` of TmesContentRule. */
export type TmesContentRuleCriteriaRecipientNumber =
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Recipient number”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly enabled?: false;
      readonly operator?: never;
      readonly amount?: never;
    }
  | {
      /**
       * Whether this criterion is chosen.
       *
       * Console: “Recipient number”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Above, or up to, the amount.
       *
       * Console: “Recipient number”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly operator?: ">" | "<=" | IResolvable;
      /**
       * The amount compared with.
       *
       * Console: “Recipient number”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly amount?: number;
    };

/** `criteria` of TmesContentRule. */
export type TmesContentRuleCriteria =
  | {
      /**
       * Whether the rule meets every message, those that meet all criteria, or those that meet any.
       *
       * Console: “Scanning Criteria”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Cloud Email Gateway Protection online help: About policy rule scanning criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly match?: "none";
      readonly subjectKeywords?: never;
      readonly bodyKeywords?: never;
      readonly headerKeywords?: never;
      readonly attachmentKeywords?: never;
      readonly subjectBlank?: never;
      readonly bodyBlank?: never;
      readonly envelopeSenderBlank?: never;
      readonly headerSenderDiffersFromEnvelope?: never;
      readonly headerSenderDiffersFromReplyTo?: never;
      readonly attachmentNames?: never;
      readonly attachmentMimeTypes?: never;
      readonly attachmentTrueFileTypes?: never;
      readonly attachmentPasswordProtected?: never;
      readonly attachmentActiveContent?: never;
      readonly messageSize?: never;
      readonly attachmentSize?: never;
      readonly attachmentNumber?: never;
      readonly recipientNumber?: never;
    }
  | {
      /**
       * Whether the rule meets every message, those that meet all criteria, or those that meet any.
       *
       * Console: “Scanning Criteria”.
       */
      readonly match: "all";
      /**
       * Names of key word expressions looked for in subjects. Words on health, unions or complaints single people
       * out.
       *
       * Console: “Subject matches”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly subjectKeywords?: readonly string[];
      /**
       * Names of key word expressions looked for in bodies.
       *
       * Console: “Body matches”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly bodyKeywords?: readonly string[];
      /**
       * Names of key word expressions looked for in header fields.
       *
       * Console: “Specified header matches”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly headerKeywords?: readonly string[];
      /**
       * Names of key word expressions looked for in attachments.
       *
       * Console: “Attachment content matches”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentKeywords?: readonly string[];
      /**
       * The subject is blank.
       *
       * Console: “Subject is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly subjectBlank?: boolean | IResolvable;
      /**
       * The body is blank.
       *
       * Console: “Body is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly bodyBlank?: boolean | IResolvable;
      /**
       * The envelope has no sender.
       *
       * Console: “Envelope sender is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly envelopeSenderBlank?: boolean | IResolvable;
      /**
       * The header names another sender than the envelope.
       *
       * Console: “Message header sender differs from”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly headerSenderDiffersFromEnvelope?: boolean | IResolvable;
      /**
       * Replies would go to somebody other than the sender.
       *
       * Console: “Message header sender differs from”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly headerSenderDiffersFromReplyTo?: boolean | IResolvable;
      /**
       * File names or extensions.
       *
       * Console: “Attachment is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentNames?: readonly string[];
      /**
       * MIME content types.
       *
       * Console: “Attachment is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentMimeTypes?: readonly string[];
      /**
       * True file types.
       *
       * Console: “Attachment is”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentTrueFileTypes?: readonly string[];
      readonly attachmentPasswordProtected?: never;
      readonly attachmentActiveContent?: never;
      /**
       * Whether this criterion is chosen.
       */
      readonly messageSize?: TmesContentRuleCriteriaMessageSize;
      /**
       * Whether this criterion is chosen.
       */
      readonly attachmentSize?: TmesContentRuleCriteriaAttachmentSize;
      /**
       * Whether this criterion is chosen.
       */
      readonly attachmentNumber?: TmesContentRuleCriteriaAttachmentNumber;
      readonly recipientNumber?: never;
    }
  | {
      /**
       * Whether the rule meets every message, those that meet all criteria, or those that meet any.
       *
       * Console: “Scanning Criteria”.
       */
      readonly match: "any";
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
       * Replies would go to somebody other than the sender.
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
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentPasswordProtected?: boolean | IResolvable;
      /**
       * Attachments hold active content.
       *
       * Console: “Attachment contains”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
       */
      readonly attachmentActiveContent?: boolean | IResolvable;
      /**
       * Whether this criterion is chosen.
       */
      readonly messageSize?: TmesContentRuleCriteriaMessageSize;
      /**
       * Whether this criterion is chosen.
       */
      readonly attachmentSize?: TmesContentRuleCriteriaAttachmentSize;
      /**
       * Whether this criterion is chosen.
       */
      readonly attachmentNumber?: TmesContentRuleCriteriaAttachmentNumber;
      /**
       * Whether this criterion is chosen.
       */
      readonly recipientNumber?: TmesContentRuleCriteriaRecipientNumber;
    };

/** `actions.modify.sanitize` of TmesContentRule. */
export type TmesContentRuleActionsModifySanitize =
  | {
      /**
       * Removes active content from PDF and Office attachments.
       *
       * Console: “Sanitize attachments”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/sanitizing-attachments.md | Cloud Email Gateway Protection online help: Sanitizing attachments}
       */
      readonly enabled?: false;
      readonly deleteIfUnable?: never;
    }
  | {
      /**
       * Removes active content from PDF and Office attachments.
       *
       * Console: “Sanitize attachments”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Deletes the attachment when its active content cannot be removed.
       *
       * Console: “Delete attachment if unable to remove active content”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/sanitizing-attachments.md | Cloud Email Gateway Protection online help: Sanitizing attachments}
       */
      readonly deleteIfUnable?: boolean | IResolvable;
    };

/** `actions.modify.xHeader` of TmesContentRule. */
export type TmesContentRuleActionsModifyXHeader =
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

/** `actions.modify.stamp` of TmesContentRule. */
export type TmesContentRuleActionsModifyStamp =
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

/** `actions.modify.tagSubject` of TmesContentRule. */
export type TmesContentRuleActionsModifyTagSubject =
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

/** `actions.modify` of TmesContentRule. */
export interface TmesContentRuleActionsModify {
  /**
   * Removes the attachments that meet the criteria.
   *
   * Console: “Delete matching attachments”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/deleting-matching-attachments.md | Cloud Email Gateway Protection online help: Deleting matching attachments}
   */
  readonly deleteMatchingAttachments?: boolean | IResolvable;
  /**
   * Removes active content from PDF and Office attachments.
   */
  readonly sanitize?: TmesContentRuleActionsModifySanitize;
  /**
   * Adds a header field to the message.
   */
  readonly xHeader?: TmesContentRuleActionsModifyXHeader;
  /**
   * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
   */
  readonly stamp?: TmesContentRuleActionsModifyStamp;
  /**
   * Puts a tag into the subject.
   */
  readonly tagSubject?: TmesContentRuleActionsModifyTagSubject;
}

/** `actions.monitor` of TmesContentRule. */
export type TmesContentRuleActionsMonitor = (
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

/** The part of TmesContentRuleActionsMonitorWithoutBccAndBccRecipients that is always the same. */
export interface TmesContentRuleActionsMonitorWithoutBccAndBccRecipientsCommon {
  readonly bcc?: never;
  readonly bccRecipients?: never;
}

/** `actions.monitor` of TmesContentRule. */
export type TmesContentRuleActionsMonitorWithoutBccAndBccRecipients =
  TmesContentRuleActionsMonitorWithoutBccAndBccRecipientsCommon &
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

/** `actions.deliverNow` of TmesContentRule. */
export type TmesContentRuleActionsDeliverNow =
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

/** `actions.changeRecipient` of TmesContentRule. */
export interface TmesContentRuleActionsChangeRecipient {
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

/** The part of TmesContentRuleActionsWithoutEncryptEmail that is always the same. */
export interface TmesContentRuleActionsWithoutEncryptEmailCommon {
  readonly modify?: TmesContentRuleActionsModify;
  readonly encryptEmail?: never;
}

/** `actions` of TmesContentRule. */
export type TmesContentRuleActionsWithoutEncryptEmail = TmesContentRuleActionsWithoutEncryptEmailCommon &
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
        readonly monitor?: TmesContentRuleActionsMonitor;
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
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesContentRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly changeRecipient?: TmesContentRuleActionsChangeRecipient;
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
      }
  );

/** The part of TmesContentRuleActions that is always the same. */
export interface TmesContentRuleActionsCommon {
  readonly modify?: TmesContentRuleActionsModify;
}

/** `actions` of TmesContentRule. */
export type TmesContentRuleActions = TmesContentRuleActionsCommon &
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
        readonly monitor?: TmesContentRuleActionsMonitor;
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
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly deliverNow?: TmesContentRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly changeRecipient?: TmesContentRuleActionsChangeRecipient;
        readonly monitor?: TmesContentRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
  );

/** The part of TmesContentRuleProps that is always the same. */
export interface TmesContentRulePropsCommon extends TmesNamedItemProps {
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
  readonly exceptions?: readonly TmesContentRuleException[];
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
  readonly criteria?: TmesContentRuleCriteria;
}

/** Properties of TmesContentRule. */
export type TmesContentRuleProps = TmesContentRulePropsCommon &
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
        readonly actions?: TmesContentRuleActionsWithoutEncryptEmail;
      }
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "outbound";
        readonly actions?: TmesContentRuleActions;
      }
  );

/**
 * Content policy rule. A rule that reads subject, body, header and attachments for key words and attributes.
 * Not in the 2018 notice; what matters for privacy are its key words, its exceptions and its actions (copies,
 * redirection, notifications).
 *
 * Console: Inbound Protection > Content Filtering > Content Policy.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: High-risk attachment”, “Organization: Outbound - High-risk attachment”.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-content-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring content filtering criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/default-policy-rules.md | Cloud Email Gateway Protection online help: Default policy rules}
 * @see {@link https://servicecentral-stg.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-default-policy-rules | Trend Micro Email Security online help: Default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Cloud Email Gateway Protection online help: Adding a domain}
 */
export class TmesContentRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "content-rule";

  constructor(scope: Construct, id: string, props: TmesContentRuleProps) {
    super(scope, id, TmesContentRule.kind, props);
  }
}
