/** DMARC checks of incoming mail, and the reports they send to others. */
import { bool, defineKind, enumeration, on } from "../declare.ts";
import type { Setting } from "../types.ts";
import {
  defaultRule,
  enforcedPeers,
  followUp,
  ignoredPeers,
  interceptActions,
  managedDomain,
} from "./domain-authentication.ts";

const action = (path: string, label: string, policy: string): Setting =>
  enumeration(path, interceptActions.values, {
    ...interceptActions,
    closed: false,
    label,
    description: `What happens to messages that fail when ${policy}.`,
    requires: [on("enabled")],
    sends: { when: ["quarantine"], items: ["quarantine/messages"] },
    sources: ["CEGP-DMARC"],
    uncertain: "The actions on offer are not listed; these are those of DKIM verification.",
  });

export const dmarc = defineKind({
  id: "dmarc",
  construct: "TmesDmarc",
  title: "Domain-based Message Authentication, Reporting and Conformance (DMARC)",
  description: "Checks incoming mail against the sending domain's policy; can report every day to those domains.",
  nature: "console",
  consoleLocation:
    "Inbound Protection > Domain-based Authentication > Domain-based Message Authentication, Reporting and Conformance (DMARC)",
  presence: { type: "many", consoleDefaults: [defaultRule("Default", "CEGP-DMARC")] },
  modules: [],
  settings: [
    managedDomain("CEGP-DMARC"),
    bool("enabled", {
      label: "Enable DMARC",
      description: "Whether the check is made.",
      required: true,
      sources: ["CEGP-DMARC"],
    }),
    bool("skipWithoutEnvelopeSender", {
      label: "Skip DMARC for email messages with no envelope sender addresses",
      description: "Leaves out messages without a sender on the envelope.",
      requires: [on("enabled")],
      sources: ["CEGP-DMARC"],
    }),
    bool("authenticatedReceivedChain", {
      label: "Enable Authenticated Received Chain (ARC)",
      description:
        "Accepts messages that fail but carry a valid chain, and writes a chain of its own with sender address into the header.",
      requires: [on("enabled")],
      sources: ["CEGP-DMARC"],
    }),
    bool("dailyReports", {
      label: "Deliver daily reports to senders",
      description:
        "Sends reports on failed checks to the sending domains every day: third parties learn of traffic with the organisation.",
      required: true,
      requires: [on("enabled")],
      sources: ["CEGP-DMARC"],
    }),
    action("actions.none", "None", "the policy is “none”"),
    action("actions.quarantine", "Quarantine", "the policy is “quarantine”"),
    action("actions.reject", "Reject", "the policy is “reject”"),
    action("actions.noRecord", "No DMARC records", "there is no policy"),
    ...followUp("CEGP-DMARC"),
    ignoredPeers("CEGP-DMARC"),
    ...enforcedPeers("CEGP-DMARC"),
  ],
  sources: ["CEGP-DMARC"],
});
