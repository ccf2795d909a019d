/** Content filtering rules: what messages say and carry, judged by key words and attributes. */
import { bool, defineKind, enumeration, integer, is, list, on, string, unbounded } from "../declare.ts";
import type { Requirement, Setting } from "../types.ts";
import { actions, basics, inboundDefault, outboundDefault } from "./policy-rule.ts";

const advanced = is("criteria.match", "all", "any");

const keywords = (path: string, label: string, description: string): Setting =>
  list(path, string({ minLength: 1 }), { label, description, requires: [advanced], sources: ["CEGP-CONTENT"] });

const flag = (
  path: string,
  label: string,
  description: string,
  requires: readonly Requirement[] = [advanced],
): Setting => bool(path, { label, description, requires, sources: ["CEGP-CONTENT"] });

/** A comparison such as “Message size is > 10 MB”. */
const comparison = (
  path: string,
  label: string,
  units: readonly string[],
  requires: readonly Requirement[] = [advanced],
): readonly Setting[] => [
  bool(`${path}.enabled`, {
    label,
    description: "Whether this criterion is chosen.",
    requires,
    sources: ["CEGP-CONTENT"],
  }),
  enumeration(`${path}.operator`, [">", "<="], {
    closed: true,
    label,
    description: "Above, or up to, the amount.",
    requires: [on(`${path}.enabled`)],
    sources: ["CEGP-CONTENT"],
  }),
  integer(`${path}.amount`, [0, unbounded], {
    label,
    description: "The amount compared with.",
    requires: [on(`${path}.enabled`)],
    sources: ["CEGP-CONTENT"],
  }),
  ...(units.length > 0
    ? [
        enumeration(`${path}.unit`, units, {
          closed: true,
          label,
          description: "Unit of the amount; at most 150 MB.",
          requires: [on(`${path}.enabled`)],
          sources: ["CEGP-CONTENT"],
        }),
      ]
    : []),
];

export const contentRule = defineKind({
  id: "content-rule",
  construct: "TmesContentRule",
  title: "Content policy rule",
  description:
    "A rule that reads subject, body, header and attachments for key words and attributes. Not in the 2018 notice; what matters for privacy are its key words, its exceptions and its actions (copies, redirection, notifications).",
  nature: "console",
  consoleLocation: "Inbound Protection > Content Filtering > Content Policy",
  outboundLocation: "Outbound Protection > Content Filtering",
  presence: {
    type: "many",
    consoleDefaults: [],
    defaultRules: [
      inboundDefault("High-risk attachment"),
      inboundDefault("Exceeding msg size or # of recipients"),
      inboundDefault("Password protected"),
      outboundDefault("Outbound - High-risk attachment"),
      outboundDefault("Outbound - Exceeding msg size or # of recipients"),
    ],
  },
  modules: [],
  settings: [
    ...basics(),
    enumeration("criteria.match", ["none", "all", "any"], {
      closed: true,
      labels: { none: "No criteria", all: "All Match", any: "Any Match" },
      label: "Scanning Criteria",
      description: "Whether the rule meets every message, those that meet all criteria, or those that meet any.",
      sources: ["CEGP-CRITERIA", "CEGP-CONTENT"],
    }),
    keywords(
      "criteria.subjectKeywords",
      "Subject matches",
      "Names of key word expressions looked for in subjects. Words on health, unions or complaints single people out.",
    ),
    keywords("criteria.bodyKeywords", "Body matches", "Names of key word expressions looked for in bodies."),
    keywords(
      "criteria.headerKeywords",
      "Specified header matches",
      "Names of key word expressions looked for in header fields.",
    ),
    keywords(
      "criteria.attachmentKeywords",
      "Attachment content matches",
      "Names of key word expressions looked for in attachments.",
    ),
    flag("criteria.subjectBlank", "Subject is", "The subject is blank."),
    flag("criteria.bodyBlank", "Body is", "The body is blank."),
    flag("criteria.envelopeSenderBlank", "Envelope sender is", "The envelope has no sender."),
    flag(
      "criteria.headerSenderDiffersFromEnvelope",
      "Message header sender differs from",
      "The header names another sender than the envelope.",
    ),
    flag(
      "criteria.headerSenderDiffersFromReplyTo",
      "Message header sender differs from",
      "Replies would not go to the sender.",
    ),
    keywords("criteria.attachmentNames", "Attachment is", "File names or extensions."),
    keywords("criteria.attachmentMimeTypes", "Attachment is", "MIME content types."),
    keywords("criteria.attachmentTrueFileTypes", "Attachment is", "True file types."),
    flag(
      "criteria.attachmentPasswordProtected",
      "Attachment is",
      "Attachments are zipped, signed or protected by a password.",
      [is("criteria.match", "any")],
    ),
    flag("criteria.attachmentActiveContent", "Attachment contains", "Attachments hold active content.", [
      is("criteria.match", "any"),
    ]),
    ...comparison("criteria.messageSize", "Message size is", ["KB", "MB"]),
    ...comparison("criteria.attachmentSize", "Attachment size is", ["B", "KB", "MB"]),
    ...comparison("criteria.attachmentNumber", "Attachment number is", []),
    ...comparison("criteria.recipientNumber", "Recipient number", [], [is("criteria.match", "any")]),
    ...actions({ deleteAttachments: true, sanitize: true }),
  ],
  sources: ["CEGP-CONTENT", "CEGP-DEFAULT-RULES", "KA-DEFAULT-RULES", "CEGP-ADD-DOMAIN"],
});
