/** DKIM verification of incoming mail. */
import { bool, defineKind, enumeration, on } from "../declare.ts";
import {
  defaultRule,
  enforcedPeers,
  followUp,
  ignoredPeers,
  interceptActions,
  managedDomain,
} from "./domain-authentication.ts";

export const dkim = defineKind({
  id: "dkim",
  construct: "TmesDkim",
  title: "DomainKeys Identified Mail (DKIM) verification",
  description: "Checks signatures of incoming mail. Runs after SPF, before DMARC.",
  nature: "console",
  consoleLocation: "Inbound Protection > Domain-based Authentication > DomainKeys Identified Mail (DKIM) Verification",
  presence: { type: "many", consoleDefaults: [defaultRule("Default", "CEGP-DKIM")] },
  modules: [],
  settings: [
    managedDomain("CEGP-DKIM"),
    bool("enabled", {
      label: "Enable DKIM verification",
      description: "Whether the check is made.",
      required: true,
      sources: ["CEGP-DKIM"],
    }),
    bool("skipWithoutEnvelopeSender", {
      label: "Skip DKIM verification for email messages with no envelope sender addresses",
      description: "Leaves out messages without a sender on the envelope.",
      requires: [on("enabled")],
      sources: ["CEGP-DKIM"],
    }),
    enumeration("intercept", interceptActions.values, {
      ...interceptActions,
      label: "Intercept",
      description: "What happens to messages that fail.",
      requires: [on("enabled")],
      sends: { when: ["quarantine"], items: ["quarantine/messages"] },
      sources: ["CEGP-DKIM"],
    }),
    ...followUp("CEGP-DKIM"),
    ignoredPeers("CEGP-DKIM"),
    ...enforcedPeers("CEGP-DKIM"),
  ],
  sources: ["CEGP-DKIM"],
});
