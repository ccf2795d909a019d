/** Sender IP Match: the addresses a sender domain may send from. */
import { bool, defineKind, enumeration, list, on, records, string, text } from "../declare.ts";
import { pieces } from "../formats.ts";
import { defaultRule, followUp, managedDomain } from "./domain-authentication.ts";

export const senderIpMatch = defineKind({
  id: "sender-ip-match",
  construct: "TmesSenderIpMatch",
  title: "Sender IP Match",
  description:
    "Checks whether mail with a sender domain in its header comes from the addresses listed for it. Runs before SPF, DKIM and DMARC.",
  nature: "console",
  consoleLocation: "Inbound Protection > Domain-based Authentication > Sender IP Match",
  presence: { type: "many", consoleDefaults: [defaultRule("Default", "CEGP-SENDER-IP")] },
  modules: [],
  settings: [
    managedDomain("CEGP-SENDER-IP"),
    bool("enabled", {
      label: "Enable Sender IP Match",
      description: "Whether the check is made.",
      required: true,
      sources: ["CEGP-SENDER-IP"],
    }),
    records("pairs", {
      label: null,
      description: "Sender domains and their addresses.",
      requires: [on("enabled")],
      sources: ["CEGP-SENDER-IP"],
    }),
    text("pairs[*].domain", {
      pattern: `^(?:\\*\\.)?${pieces.domain}$`,
      label: null,
      description: "Sender domain, or `*.example.com`.",
      required: true,
      sources: ["CEGP-SENDER-IP"],
    }),
    list("pairs[*].addresses", string({ format: "ipv4-or-cidr" }), {
      minItems: 1,
      label: null,
      description: "Addresses and networks it may send from.",
      required: true,
      sources: ["CEGP-SENDER-IP"],
    }),
    enumeration("intercept", ["delete", "quarantine"], {
      closed: true,
      labels: { delete: "Delete entire message", quarantine: "Quarantine" },
      label: "Intercept",
      description: "What happens to messages that fail.",
      requires: [on("enabled")],
      sends: { when: ["quarantine"], items: ["quarantine/messages"] },
      sources: ["CEGP-SENDER-IP"],
    }),
    ...followUp("CEGP-SENDER-IP", { xHeader: false, tag: false }),
  ],
  sources: ["CEGP-SENDER-IP"],
});
