/** The Web Reputation Approved List: URLs that are looked up less, or not at all. */
import { bool, defineKind, enumeration, records, text } from "../declare.ts";

export const webReputationApprovedList = defineKind({
  id: "web-reputation-approved-list",
  construct: "TmesWebReputationApprovedList",
  title: "Web Reputation Approved List",
  description:
    "Domains, addresses and URLs that stay out of Time-of-Click Protection and the sandbox, and where an entry says so of Web Reputation: the lever for health, union and whistleblower services. A spam rule uses the list only where it says so.",
  nature: "console",
  consoleLocation: "Administration > Policy Objects > Web Reputation Approved List",
  presence: { type: "always" },
  modules: ["web-reputation", "time-of-click-protection", "virtual-analyzer"],
  settings: [
    records("entries", {
      label: "Web Reputation Approved List",
      description: "The entries.",
      module: "web-reputation",
      sources: ["CEGP-WRS-APPROVED-LIST"],
    }),
    enumeration("entries[*].type", ["domain", "ip-address", "url"], {
      closed: true,
      labels: { domain: "Domain", "ip-address": "IP address", url: "URL" },
      label: "Type",
      description: "What the entry is.",
      required: true,
      module: "web-reputation",
      sources: ["CEGP-WRS-APPROVED-LIST"],
    }),
    text("entries[*].item", {
      minLength: 1,
      label: "Item",
      description: "Domain (`*.example.com` for its subdomains), IP address or URL.",
      required: true,
      module: "web-reputation",
      sources: ["CEGP-WRS-APPROVED-LIST"],
    }),
    bool("entries[*].bypassWebReputation", {
      label: null,
      description: "Whether URLs of the entry are not looked up either; else their look-ups go on.",
      required: true,
      module: "web-reputation",
      sources: ["CEGP-WRS-APPROVED-LIST"],
    }),
    text("entries[*].description", {
      label: "Description",
      description: "What administrators wrote down about the entry.",
      personal: "free-text",
      module: "web-reputation",
      sources: ["CEGP-WRS-APPROVED-LIST"],
    }),
  ],
  sources: ["CEGP-WRS-APPROVED-LIST"],
});
