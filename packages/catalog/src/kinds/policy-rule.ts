/**
 * What every policy rule has, whatever it scans for: basic information, recipients and senders, actions.
 */
import { bool, enumeration, integer, is, list, on, records, string, text, unbounded } from "../declare.ts";
import type { DefaultRule, Setting } from "../types.ts";

const parties = string({ format: "address-pattern-or-reference" });

const direction: Setting = enumeration("direction", ["inbound", "outbound"], {
  closed: true,
  label: null,
  description:
    "Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with separate criteria.",
  required: true,
  sources: ["CEGP-CRITERIA", "CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
});

/** Basic information, recipients, senders and exceptions. Correlated Intelligence rules are inbound only and have no direction. */
export const basics = ({ inboundOnly = false } = {}): readonly Setting[] => [
  ...(inboundOnly ? [] : [direction]),
  bool("enabled", {
    label: "Enable",
    description: "Whether the rule is in effect. A rule that is not in effect sends nothing, and does not protect.",
    required: true,
    sources: ["CEGP-RULE-NAME"],
  }),
  enumeration("level", ["organization", "group", "user"], {
    closed: true,
    label: null,
    description:
      "Whose mail the rule covers: all mail of the organisation (`My organization` as recipient, for outbound rules as sender), the mail of domains and groups, or the mail of single addresses.",
    required: true,
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  list("recipients", parties, {
    label: "Recipients",
    description:
      "Whose incoming mail an inbound rule covers, or to whom an outbound rule applies: `*@example.com`, `domain:example.com`, `group:…` (a directory group), `address-group:…`, `anyone`, `my-organization`. Single addresses are people: prefer groups.",
    personal: "address",
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  list("senders", parties, {
    label: "Senders",
    description: "From whom the mail comes that the rule covers; written like `recipients`.",
    personal: "address",
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  records("exceptions", {
    label: "Exceptions",
    description:
      "Pairs of sender and recipient between whom the rule does not apply: their mail bypasses its criteria.",
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  text("exceptions[*].sender", {
    format: "address-pattern-or-reference",
    label: "Sender",
    description: "Sender part of the exception; written like `recipients`.",
    required: true,
    personal: "address",
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  text("exceptions[*].recipient", {
    format: "address-pattern-or-reference",
    label: "Recipient",
    description: "Recipient part of the exception; written like `recipients`.",
    required: true,
    personal: "address",
    sources: ["CEGP-INBOUND-PARTIES", "CEGP-OUTBOUND-PARTIES"],
  }),
  integer("order", [1, unbounded], {
    label: null,
    description: "Place of the rule in the list of its policy, counted from 1.",
    sources: ["CEGP-RULE-OVERVIEW"],
  }),
  text("notes", {
    label: "Notes",
    description: "What administrators wrote down about the rule. Keep people's names out of it.",
    personal: "free-text",
    sources: ["CEGP-RULE-NAME"],
  }),
];

/** A default rule of inbound protection. */
export const inboundDefault = (name: string): DefaultRule => ({
  name,
  direction: "inbound",
  source: "KA-DEFAULT-RULES",
});

/** A default rule of outbound protection. */
export const outboundDefault = (name: string): DefaultRule => ({
  name,
  direction: "outbound",
  source: "KA-DEFAULT-RULES",
});

/** Which of the actions a policy offers besides those common to all. */
interface Offers {
  /** Clean cleanable malware. */
  readonly clean?: boolean;
  /** Delete matching attachments. */
  readonly deleteAttachments?: boolean;
  /** Remove active content. */
  readonly sanitize?: boolean;
  /** Correlated Intelligence rules have no outbound side to encrypt. */
  readonly encrypt?: boolean;
}

/** What a rule does with a message that meets its criteria. */
export const actions = ({
  clean = false,
  deleteAttachments = false,
  sanitize = false,
  encrypt = true,
}: Offers): readonly Setting[] => [
  enumeration("actions.intercept", ["do-not-intercept", "delete", "deliver-now", "quarantine", "change-recipient"], {
    closed: true,
    labels: {
      "do-not-intercept": "Do not intercept messages",
      delete: "Delete entire message",
      "deliver-now": "Deliver now",
      quarantine: "Quarantine",
      "change-recipient": "Change recipient",
    },
    label: "Intercept",
    description:
      "What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine); a deleted one too while Email Recovery is on; `change-recipient` sends a person's mail to another person.",
    sends: { when: ["quarantine"], items: ["quarantine/messages"] },
    sources: ["CEGP-ACTIONS", "CEGP-INTERCEPT", "CEGP-ENCRYPT"],
  }),
  enumeration("actions.deliverNow.to", ["default-mail-server", "specific-mail-server"], {
    closed: true,
    labels: {
      "default-mail-server": "To the default mail server",
      "specific-mail-server": "To a specific mail server",
    },
    label: "Deliver now",
    description: "Which mail server gets the message at once, past all later rules.",
    requires: [is("actions.intercept", "deliver-now")],
    sources: ["CEGP-DELIVER-NOW"],
  }),
  text("actions.deliverNow.host", {
    format: "host",
    label: "To a specific mail server",
    description: "Host name or IP address of that mail server. Whole messages go there.",
    requires: [is("actions.deliverNow.to", "specific-mail-server")],
    sources: ["CEGP-DELIVER-NOW"],
  }),
  integer("actions.deliverNow.port", [1, 65535], {
    label: "To a specific mail server",
    description: "Port of that mail server.",
    requires: [is("actions.deliverNow.to", "specific-mail-server")],
    sources: ["CEGP-DELIVER-NOW"],
  }),
  list("actions.changeRecipient.recipients", string({ format: "reference" }), {
    minItems: 1,
    label: "Change recipient",
    description:
      "Who gets the message instead, inside the own domain: they see the original recipient's address and the whole message. Role addresses, not people.",
    personal: "address",
    requires: [is("actions.intercept", "change-recipient")],
    sources: ["CEGP-CHANGE-RECIPIENT"],
  }),
  ...(clean
    ? [
        bool("actions.modify.clean", {
          label: "Clean cleanable malware, delete those that cannot be cleaned",
          description:
            "Removes malware from attachments, and attachments that cannot be cleaned. Excludes `deleteMatchingAttachments`.",
          sources: ["CEGP-MODIFY", "CEGP-CLEAN"],
        }),
      ]
    : []),
  ...(deleteAttachments
    ? [
        bool("actions.modify.deleteMatchingAttachments", {
          label: "Delete matching attachments",
          description: "Removes the attachments that meet the criteria.",
          sources: ["CEGP-DELETE-ATTACHMENTS"],
        }),
      ]
    : []),
  ...(sanitize
    ? [
        bool("actions.modify.sanitize.enabled", {
          label: "Sanitize attachments",
          description: "Removes active content from PDF and Office attachments.",
          sources: ["CEGP-SANITIZE"],
        }),
        bool("actions.modify.sanitize.deleteIfUnable", {
          label: "Delete attachment if unable to remove active content",
          description: "Deletes the attachment when its active content cannot be removed.",
          requires: [on("actions.modify.sanitize.enabled")],
          sources: ["CEGP-SANITIZE"],
        }),
      ]
    : []),
  bool("actions.modify.xHeader.enabled", {
    label: "Insert X-Header",
    description: "Adds a header field to the message.",
    sources: ["CEGP-X-HEADER"],
  }),
  text("actions.modify.xHeader.name", {
    pattern: "^(?!X-T[Mm]|x-t[Mm]|X-M[Tt]|x-m[Tt])[!-9;-~]+$",
    label: "Insert X-Header",
    description: "Name of the header field. Names that start with X-TM or X-MT are reserved for the service.",
    requires: [on("actions.modify.xHeader.enabled")],
    sources: ["CEGP-X-HEADER"],
  }),
  text("actions.modify.xHeader.value", {
    label: "Insert X-Header",
    description: "Value of the header field.",
    personal: "free-text",
    requires: [on("actions.modify.xHeader.enabled")],
    sources: ["CEGP-X-HEADER"],
  }),
  bool("actions.modify.stamp.enabled", {
    label: "Insert stamp in body",
    description: "Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.",
    sources: ["CEGP-STAMP", "CEGP-TOKENS"],
  }),
  text("actions.modify.stamp.name", {
    minLength: 1,
    label: "Insert stamp in body",
    description: "Name of the stamp, as the policy objects list it.",
    requires: [on("actions.modify.stamp.enabled")],
    sources: ["CEGP-STAMP"],
  }),
  bool("actions.modify.tagSubject.enabled", {
    label: "Tag subject",
    description: "Puts a tag into the subject.",
    sources: ["CEGP-TAG"],
  }),
  text("actions.modify.tagSubject.tag", {
    label: "Tag",
    description: "The tag.",
    personal: "free-text",
    requires: [on("actions.modify.tagSubject.enabled")],
    sources: ["CEGP-TAG"],
  }),
  bool("actions.modify.tagSubject.skipSigned", {
    label: "Do not tag digitally signed messages",
    description: "Leaves S/MIME signed messages untagged, so that their signature stays valid.",
    requires: [on("actions.modify.tagSubject.enabled")],
    sources: ["CEGP-TAG"],
  }),
  bool("actions.monitor.notify", {
    label: "Send notification",
    description:
      "Sends a notification about the message. It can carry sender, recipients, subject and headers, and the message itself as an attachment.",
    sources: ["CEGP-MONITOR", "CEGP-NOTIFY", "CEGP-TOKENS"],
  }),
  list("actions.monitor.notifications", string({ minLength: 1 }), {
    minItems: 1,
    label: "Send notification",
    description: "Names of the notifications sent, as the policy objects list them (kind `notification`).",
    requires: [on("actions.monitor.notify")],
    sources: ["CEGP-NOTIFY"],
  }),
  bool("actions.monitor.bcc", {
    label: "BCC",
    description: "Sends a blind copy of the whole message to another person. Sender and recipient do not learn of it.",
    requires: [is("actions.intercept", "do-not-intercept")],
    sources: ["CEGP-BCC", "CEGP-MONITOR"],
  }),
  list("actions.monitor.bccRecipients", string({ format: "reference" }), {
    minItems: 1,
    label: "BCC",
    description: "Who gets the blind copy, inside the own domain. Role addresses, not people.",
    personal: "address",
    requires: [on("actions.monitor.bcc")],
    sources: ["CEGP-BCC"],
  }),
  ...(encrypt
    ? [
        bool("actions.encryptEmail", {
          label: "Encrypt email",
          description: "Encrypts the message and queues it; always the last rule to run.",
          requires: [is("direction", "outbound"), is("actions.intercept", "do-not-intercept")],
          sources: ["CEGP-ENCRYPT"],
        }),
      ]
    : []),
];
