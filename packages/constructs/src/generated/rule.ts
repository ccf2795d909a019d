// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { IResolvable } from "../cdktf.ts";
import type { TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesRule. */
export interface TmesRuleException {
  /**
   * Sender part of the exception; written like `recipients`.
   *
   * Console: “Sender”. Say groups, roles or references, not people: values are not printed.
   */
  readonly sender: string;
  /**
   * Recipient part of the exception; written like `recipients`.
   *
   * Console: “Recipient”. Say groups, roles or references, not people: values are not printed.
   */
  readonly recipient: string;
}

/** `actions.deliverNow` of TmesRule. */
export type TmesRuleActionsDeliverNow = {
  /**
   * Host name or IP address of that mail server. Whole messages go there.
   *
   * Console: “To a specific mail server”.
   */
  readonly host?: string;
  /**
   * Port of that mail server.
   *
   * Console: “To a specific mail server”. From 1 to 65535.
   */
  readonly port?: number;
} & (
  | {
      /**
       * Which mail server gets the message at once, past all later rules.
       *
       * Console: “Deliver now”.
       */
      readonly to: "default-mail-server";
      readonly host?: never;
      readonly port?: never;
    }
  | {
      readonly to: "specific-mail-server";
    }
  | {
      readonly to?: never;
    }
);

/** `actions` of TmesRule. */
export type TmesRuleActions = {
  readonly deliverNow?: TmesRuleActionsDeliverNow;
  readonly changeRecipient?: {
    /**
     * Who gets the message instead, inside the own domain: they see the original recipient's address and the whole
     * message. Role addresses, not people.
     *
     * Console: “Change recipient”. Say groups, roles or references, not people: values are not printed.
     */
    readonly recipients?: readonly string[];
  };
  readonly modify?: {
    /** Adds a header field to the message. */
    readonly xHeader?: {
      /**
       * Adds a header field to the message.
       *
       * Console: “Insert X-Header”.
       */
      readonly enabled?: boolean | IResolvable;
      /**
       * Name of the header field. Names that start with X-TM or X-MT are reserved for the service.
       *
       * Console: “Insert X-Header”.
       */
      readonly name?: string;
      /**
       * Value of the header field.
       *
       * Console: “Insert X-Header”. Say groups, roles or references, not people: values are not printed.
       */
      readonly value?: string;
    };
    /** Puts a text into the message body. Its tokens can show sender, recipients, subject and headers. */
    readonly stamp?: {
      /**
       * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
       *
       * Console: “Insert stamp in body”.
       */
      readonly enabled?: boolean | IResolvable;
      /**
       * Name of the stamp, as the policy objects list it.
       *
       * Console: “Insert stamp in body”.
       */
      readonly name?: string;
    };
    /** Puts a tag into the subject. */
    readonly tagSubject?: {
      /**
       * Puts a tag into the subject.
       *
       * Console: “Tag subject”.
       */
      readonly enabled?: boolean | IResolvable;
      /**
       * The tag.
       *
       * Console: “Tag”. Say groups, roles or references, not people: values are not printed.
       */
      readonly tag?: string;
      /**
       * Leaves S/MIME signed messages untagged, so that their signature stays valid.
       *
       * Console: “Do not tag digitally signed messages”.
       */
      readonly skipSigned?: boolean | IResolvable;
    };
  };
  readonly monitor?: {
    /**
     * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
     * message itself as an attachment.
     *
     * Console: “Send notification”.
     */
    readonly notify?: boolean | IResolvable;
    /**
     * Names of the notifications sent, as the policy objects list them (kind `notification`).
     *
     * Console: “Send notification”.
     */
    readonly notifications?: readonly string[];
    /**
     * Sends a blind copy of the whole message to another person. Sender and recipient do not learn of it.
     *
     * Console: “BCC”.
     */
    readonly bcc?: boolean | IResolvable;
    /**
     * Who gets the blind copy, inside the own domain. Role addresses, not people.
     *
     * Console: “BCC”. Say groups, roles or references, not people: values are not printed.
     */
    readonly bccRecipients?: readonly string[];
  };
} & (
  | {
      /**
       * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
       * a deleted one too while Email Recovery is on; `change-recipient` sends a person's mail to another person.
       *
       * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept: "do-not-intercept";
      readonly deliverNow?: never;
      readonly changeRecipient?: never;
    }
  | {
      readonly intercept: "delete" | "quarantine";
      readonly deliverNow?: never;
      readonly changeRecipient?: never;
      readonly monitor?: {
        readonly bcc?: false;
        readonly bccRecipients?: never;
      };
    }
  | {
      readonly intercept: "deliver-now";
      readonly changeRecipient?: never;
      readonly monitor?: {
        readonly bcc?: false;
        readonly bccRecipients?: never;
      };
    }
  | {
      readonly intercept: "change-recipient";
      readonly deliverNow?: never;
      readonly monitor?: {
        readonly bcc?: false;
        readonly bccRecipients?: never;
      };
    }
  | {
      readonly intercept?: never;
    }
);

/** Properties that all policy rules have. */
export interface TmesRuleProps extends TmesNamedItemProps {
  /**
   * Whether the rule is in effect. A rule that is not in effect sends nothing, and does not protect.
   *
   * Console: “Enable”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Whose mail the rule covers: all mail of the organisation (`My organization` as recipient, for outbound rules
   * as sender), the mail of domains and groups, or the mail of single addresses.
   */
  readonly level: "organization" | "group" | "user" | IResolvable;
  /**
   * Whose incoming mail an inbound rule covers, or to whom an outbound rule applies: `*@example.com`,
   * `domain:example.com`, `group:…` (a directory group), `address-group:…`, `anyone`, `my-organization`. Single
   * addresses are people: prefer groups.
   *
   * Console: “Recipients”. Say groups, roles or references, not people: values are not printed.
   */
  readonly recipients?: readonly string[];
  /**
   * From whom the mail comes that the rule covers; written like `recipients`.
   *
   * Console: “Senders”. Say groups, roles or references, not people: values are not printed.
   */
  readonly senders?: readonly string[];
  /**
   * Pairs of sender and recipient between whom the rule does not apply: their mail bypasses its criteria.
   *
   * Console: “Exceptions”.
   */
  readonly exceptions?: readonly TmesRuleException[];
  /** Place of the rule in the list of its policy, counted from 1. */
  readonly order?: number;
  /**
   * What administrators wrote down about the rule. Keep people's names out of it.
   *
   * Console: “Notes”. Say groups, roles or references, not people: values are not printed.
   */
  readonly notes?: string;
  readonly actions?: TmesRuleActions;
}
