/** SPF checks of incoming mail. */
import { bool, defineKind, enumeration, on } from "../declare.ts";
import type { Setting } from "../types.ts";
import { defaultRule, followUp, ignoredPeers, managedDomain } from "./domain-authentication.ts";

const action = (path: string, label: string, value: "delete" | "accept"): Setting =>
  enumeration(path, ["accept", "delete", "quarantine"], {
    closed: false,
    labels: { accept: "Accept", delete: "Delete" },
    label,
    description: "What happens to a message with this result.",
    requires: [on("enabled")],
    documentedDefault: { value, source: "CEGP-SPF" },
    sources: ["CEGP-SPF"],
    uncertain: "Accept and Delete are known as defaults; the other actions are not listed.",
  });

export const spf = defineKind({
  id: "spf",
  construct: "TmesSpf",
  title: "Sender Policy Framework (SPF)",
  description:
    "Checks whether a sending server may send for the domain on the envelope. Runs after Sender IP Match, before DKIM and DMARC.",
  nature: "console",
  consoleLocation: "Inbound Protection > Domain-based Authentication > Sender Policy Framework (SPF)",
  presence: { type: "many", consoleDefaults: [defaultRule("Default", "CEGP-SPF-ADD")] },
  modules: [],
  settings: [
    managedDomain("CEGP-SPF-ADD"),
    bool("enabled", {
      label: "Enable SPF",
      description: "Whether the check is made.",
      required: true,
      sources: ["CEGP-SPF-ADD"],
    }),
    action("actions.fail", "Fail", "delete"),
    action("actions.softFail", "SoftFail", "accept"),
    action("actions.neutral", "Neutral", "accept"),
    action("actions.none", "None", "accept"),
    action("actions.permError", "PermError", "accept"),
    action("actions.tempError", "TempError", "accept"),
    ...followUp("CEGP-SPF-ADD"),
    ignoredPeers("CEGP-SPF-ADD"),
  ],
  sources: ["CEGP-SPF", "CEGP-SPF-ADD"],
});
