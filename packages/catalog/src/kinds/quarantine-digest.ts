/** Quarantine digests: mails that list quarantined messages and can act on them. */
import { bool, defineKind, enumeration, integer, is, list, on, string, text, unbounded } from "../declare.ts";
import type { Setting } from "../types.ts";

const inlineAction = (path: string, label: string, byDefault: boolean, description: string): Setting =>
  bool(`inlineActions.${path}`, {
    label,
    description,
    module: "quarantine",
    requires: [on("inlineActions.enabled")],
    documentedDefault: { value: byDefault, source: "CEGP-DIGEST-TEMPLATE" },
    sources: ["CEGP-DIGEST-TEMPLATE"],
  });

export const quarantineDigest = defineKind({
  id: "quarantine-digest",
  construct: "TmesQuarantineDigest",
  title: "Quarantine digest rule",
  description:
    "Mails users a list of up to 100 of their quarantined messages, senders and subjects included. Anyone who gets a forwarded digest can act on the messages and, with Preview, read them. Inline actions are set in the template that the rule uses.",
  nature: "console",
  consoleLocation: "Quarantine > Digest Settings",
  presence: {
    type: "many",
    consoleDefaults: [
      { name: "default digest rule", match: [{ path: "recipients", equals: "all" }], source: "CEGP-DIGEST-RULE" },
    ],
  },
  modules: ["quarantine"],
  settings: [
    bool("enabled", {
      label: "Status",
      description: "Whether digests are sent.",
      required: true,
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    enumeration("recipients", ["all", "specified"], {
      closed: true,
      labels: { all: "All recipients", specified: "Specified recipients" },
      label: "Recipients",
      description: "Who gets digests; `all` exists for the default rule only.",
      required: true,
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    list("groups", string({ format: "reference" }), {
      minItems: 1,
      label: "Specified recipients",
      description: "Directory groups and managed domains whose users get digests.",
      personal: "person",
      module: "quarantine",
      requires: [is("recipients", "specified")],
      sources: ["CEGP-DIGEST-RULE"],
    }),
    enumeration("schedule.frequency", ["daily", "weekly"], {
      closed: true,
      labels: { daily: "Daily", weekly: "Weekly" },
      label: "Schedule",
      description: "How often digests are sent.",
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    list("schedule.times", string({ pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" }), {
      minItems: 1,
      label: "Schedule",
      description: "Times of day, such as `08:00`.",
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    list(
      "schedule.days",
      {
        type: "enum",
        closed: true,
        values: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
      },
      {
        minItems: 1,
        label: "Schedule",
        description: "Days of the week.",
        module: "quarantine",
        requires: [is("schedule.frequency", "weekly")],
        sources: ["CEGP-DIGEST-RULE"],
      },
    ),
    integer("priority", [1, unbounded], {
      label: "Priority",
      description: "Which rule comes first for a person whom several rules cover.",
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    text("template", {
      minLength: 1,
      label: "Template",
      description: "Name of the digest template.",
      module: "quarantine",
      sources: ["CEGP-DIGEST-RULE"],
    }),
    bool("inlineActions.enabled", {
      label: "Inline actions",
      description: "Whether messages can be acted on from the digest itself, by anyone who has it.",
      required: true,
      module: "quarantine",
      sources: ["CEGP-DIGEST-TEMPLATE"],
    }),
    inlineAction("deliver", "Deliver", true, "Releases a message."),
    inlineAction(
      "deliverAndApproveSender",
      "Deliver & Approve Sender",
      true,
      "Releases a message and approves its sender.",
    ),
    inlineAction("blockSender", "Block Sender", true, "Blocks the sender."),
    inlineAction("approveSenderDomain", "Approve Sender Domain", false, "Approves the sender's domain."),
    inlineAction("blockSenderDomain", "Block Sender Domain", false, "Blocks the sender's domain."),
    inlineAction("preview", "Preview", false, "Shows the message to anyone who has the digest."),
  ],
  sources: ["CEGP-DIGEST-RULE", "CEGP-DIGEST-TEMPLATE"],
});
