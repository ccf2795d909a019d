/** Email continuity: mailboxes at Trend Micro for the time the organisation's server is down. */
import { bool, defineKind, on } from "../declare.ts";

export const emailContinuity = defineKind({
  id: "email-continuity",
  construct: "TmesEmailContinuity",
  title: "Email continuity record",
  description:
    "Whether one recipient domain has a mailbox at Trend Micro in an outage; the item's name is the domain. Undeliverable mail waits there up to 10 days even without it.",
  nature: "console",
  consoleLocation: "Administration > Email Continuity",
  presence: { type: "many", consoleDefaults: [] },
  itemName: "domain",
  modules: ["email-continuity"],
  settings: [
    bool("enabled", {
      label: "Enable Email Continuity",
      description:
        "Keeps incoming mail 10 days in an outage and shows it to users in a web mailbox: whole messages are stored (notice: Email Continuity).",
      required: true,
      module: "email-continuity",
      since: "2018-08-02",
      edition: "advanced",
      documentedDefault: {
        value: true,
        version: "2025-12-09",
        source: "CEGP-FAQ",
        note: "Said of Cloud Email Gateway Protection; the classic default is not published.",
      },
      sends: { when: [true], items: ["email-continuity/email"] },
      sources: ["SEED", "CEGP-CONTINUITY", "CEGP-CONTINUITY-ABOUT", "CEGP-FAQ", "KA-CONTINUITY"],
      uncertain: "The default of classic tenants is not published.",
    }),
    bool("sending", {
      label: "Enable Email Sending",
      description: "Lets users write and send mail from that mailbox; it is stored too.",
      module: "email-continuity",
      edition: "advanced",
      requires: [on("enabled")],
      documentedDefault: { value: false, source: "CEGP-CONTINUITY" },
      sends: { when: [true], items: ["email-continuity/email"] },
      sources: ["CEGP-CONTINUITY", "HELP-CONTINUITY-MAILBOX"],
    }),
  ],
  sources: ["SEED", "CEGP-CONTINUITY", "CEGP-FAQ"],
});
