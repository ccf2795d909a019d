/** Data Loss Prevention rules: personal and confidential data in mail, found by templates. */
import { defineKind, list, string } from "../declare.ts";
import { actions, basics } from "./policy-rule.ts";

export const dlpRule = defineKind({
  id: "dlp-rule",
  construct: "TmesDlpRule",
  title: "Data Loss Prevention (DLP) policy rule",
  description:
    "A rule that looks for identity numbers, health data and the like. Not in the 2018 notice; what it finds shows in logs, quarantine, copies and notifications.",
  nature: "console",
  consoleLocation: "Inbound Protection > Data Loss Prevention > Data Loss Prevention (DLP) Policy",
  presence: { type: "many", consoleDefaults: [] },
  modules: [],
  settings: [
    ...basics(),
    list(
      "fields",
      {
        type: "enum",
        closed: false,
        values: ["subject", "body", "other"],
        labels: { subject: "Subject", body: "Body", other: "Other" },
      },
      {
        minItems: 1,
        label: "Select fields to scan",
        description: "Parts of a message the rule reads.",
        sources: ["CEGP-DLP"],
      },
    ),
    list("otherHeaders", string({ pattern: "^[!-9;-~]{1,256}$" }), {
      label: "Other",
      description: "Further header fields the rule reads.",
      sources: ["CEGP-DLP"],
    }),
    list("templates", string({ minLength: 1 }), {
      minItems: 1,
      maxItems: 255,
      label: "Selected Templates",
      description: "Names of the compliance templates looked for.",
      sources: ["CEGP-DLP"],
    }),
    ...actions({}),
  ],
  sources: ["CEGP-DLP", "CEGP-CRITERIA"],
});
