/** Module 3 of the notice: Domains. */
import { defineModule } from "./define.ts";

export const domains = defineModule({
  id: "domains",
  position: 3,
  title: "Domains",
  purpose: "Stores which domains to protect, and which mail servers receive their mail.",
  dataItems: [
    ["domain-names", "Domain names", "company"],
    ["inbound-servers", "IP addresses and/or FQDNs of incoming mail servers", "network"],
    ["outbound-servers", "IP addresses and/or FQDNs of outgoing mail servers", "network"],
  ],
  consoleLocation: "Administrator Console > Domains",
  optOut: {
    by: "none",
    reason: "A domain cannot be protected without these; removing the domain removes them and ends its protection.",
  },
  purge: "When the domain is deleted or the licensed account ends.",
  later: [{ fact: "Deleting a domain also deletes its quarantined messages.", source: "CEGP-EDIT-DOMAIN" }],
  kinds: ["domain"],
});
