// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesDlpRule. */
export interface TmesDlpRuleException {
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

/** `actions.modify.xHeader` of TmesDlpRule. */
export type TmesDlpRuleActionsModifyXHeader =
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

/** `actions.modify.stamp` of TmesDlpRule. */
export type TmesDlpRuleActionsModifyStamp =
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

/** `actions.modify.tagSubject` of TmesDlpRule. */
export type TmesDlpRuleActionsModifyTagSubject =
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

/** `actions.modify` of TmesDlpRule. */
export interface TmesDlpRuleActionsModify {
  /**
   * Adds a header field to the message.
   */
  readonly xHeader?: TmesDlpRuleActionsModifyXHeader;
  /**
   * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
   */
  readonly stamp?: TmesDlpRuleActionsModifyStamp;
  /**
   * Puts a tag into the subject.
   */
  readonly tagSubject?: TmesDlpRuleActionsModifyTagSubject;
}

/** `actions.monitor` of TmesDlpRule. */
export type TmesDlpRuleActionsMonitor = (
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

/** The part of TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients that is always the same. */
export interface TmesDlpRuleActionsMonitorWithoutBccAndBccRecipientsCommon {
  readonly bcc?: never;
  readonly bccRecipients?: never;
}

/** `actions.monitor` of TmesDlpRule. */
export type TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients =
  TmesDlpRuleActionsMonitorWithoutBccAndBccRecipientsCommon &
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

/** `actions.deliverNow` of TmesDlpRule. */
export type TmesDlpRuleActionsDeliverNow =
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

/** `actions.changeRecipient` of TmesDlpRule. */
export interface TmesDlpRuleActionsChangeRecipient {
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

/** The part of TmesDlpRuleActionsWithoutEncryptEmail that is always the same. */
export interface TmesDlpRuleActionsWithoutEncryptEmailCommon {
  readonly modify?: TmesDlpRuleActionsModify;
  readonly encryptEmail?: never;
}

/** `actions` of TmesDlpRule. */
export type TmesDlpRuleActionsWithoutEncryptEmail = TmesDlpRuleActionsWithoutEncryptEmailCommon &
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
        readonly monitor?: TmesDlpRuleActionsMonitor;
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
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesDlpRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly changeRecipient?: TmesDlpRuleActionsChangeRecipient;
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
      }
  );

/** The part of TmesDlpRuleActions that is always the same. */
export interface TmesDlpRuleActionsCommon {
  readonly modify?: TmesDlpRuleActionsModify;
}

/** `actions` of TmesDlpRule. */
export type TmesDlpRuleActions = TmesDlpRuleActionsCommon &
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
        readonly monitor?: TmesDlpRuleActionsMonitor;
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
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly deliverNow?: TmesDlpRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
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
        readonly changeRecipient?: TmesDlpRuleActionsChangeRecipient;
        readonly monitor?: TmesDlpRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
  );

/** The part of TmesDlpRuleProps that is always the same. */
export interface TmesDlpRulePropsCommon extends TmesNamedItemProps {
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
  readonly exceptions?: readonly TmesDlpRuleException[];
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
   * Parts of a message the rule reads.
   *
   * Console: “Select fields to scan”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-dlp-criteria.md | Cloud Email Gateway Protection online help: Configuring Data Loss Prevention criteria}
   */
  readonly fields?: readonly ("subject" | "body" | "other" | (string & {}))[];
  /**
   * Further header fields the rule reads.
   *
   * Console: “Other”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-dlp-criteria.md | Cloud Email Gateway Protection online help: Configuring Data Loss Prevention criteria}
   */
  readonly otherHeaders?: readonly string[];
  /**
   * Names of the compliance templates looked for.
   *
   * Console: “Selected Templates”. At most 255.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-dlp-criteria.md | Cloud Email Gateway Protection online help: Configuring Data Loss Prevention criteria}
   */
  readonly templates?: readonly string[];
}

/** Properties of TmesDlpRule. */
export type TmesDlpRuleProps = TmesDlpRulePropsCommon &
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
        readonly actions?: TmesDlpRuleActionsWithoutEncryptEmail;
      }
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "outbound";
        readonly actions?: TmesDlpRuleActions;
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
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-dlp-criteria.md | Cloud Email Gateway Protection online help: Configuring Data Loss Prevention criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Cloud Email Gateway Protection online help: About policy rule scanning criteria}
 */
export class TmesDlpRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dlp-rule";

  constructor(scope: Construct, id: string, props: TmesDlpRuleProps) {
    super(scope, id, TmesDlpRule.kind, props);
  }
}
