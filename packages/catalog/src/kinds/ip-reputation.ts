/** IP reputation: look-ups of source addresses, and the lists that come before them. */
import { bool, defineKind, enumeration, integer, list, string } from "../declare.ts";
import type { Setting } from "../types.ts";

const standard = (path: string, label: string, of: string): Setting =>
  bool(path, {
    label,
    description: `Asks the standard reputation database whether a source address is ${of}: sends the address (notice: IP Reputation).`,
    module: "ip-reputation",
    documentedDefault: { value: true, source: "CEGP-STANDARD-IP" },
    sends: { when: [true], items: ["ip-reputation/source-ip-addresses"] },
    sources: ["CEGP-STANDARD-IP"],
  });

const addresses = string({ format: "ipv4-or-cidr" });
const countries = string({ format: "jurisdiction" });

export const ipReputation = defineKind({
  id: "ip-reputation",
  construct: "TmesIpReputation",
  title: "IP reputation",
  description:
    "Look-ups of the addresses mail comes from at Trend Micro's Email Reputation Services (notice: IP Reputation).",
  nature: "console",
  consoleLocation: "Inbound Protection > Connection Filtering > IP Reputation > Settings",
  presence: { type: "always" },
  modules: ["ip-reputation"],
  settings: [
    integer("quickIpList.level", [0, 4], {
      label: "Quick IP List",
      description:
        "How aggressively addresses of the dynamic database are blocked. Every level asks the database and sends the address, level 0 “Off” too: no level is an opt-out (notice: IP Reputation).",
      module: "ip-reputation",
      documentedDefault: { value: 2, source: "CEGP-QIL" },
      sends: { when: [0, 1, 2, 3, 4], items: ["ip-reputation/source-ip-addresses"] },
      sources: ["CEGP-QIL"],
    }),
    standard("standard.knownSpamSource", "Known Spam Source List", "known for spam"),
    standard("standard.dynamicUser", "Dynamic User List", "assigned dynamically"),
    standard("standard.emergingThreat", "Emerging Threat List", "part of an ongoing campaign"),
    list("approved.addresses", addresses, {
      label: "Approved IP Address",
      description: "Addresses and networks. The service does not look up their mail.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS", "CEGP-IP-ORDER"],
    }),
    bool("approved.bypassSpamDetection", {
      label: "Bypass spam detection for approved IP addresses",
      description: "Keeps their mail out of spam detection too.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS"],
    }),
    list("approved.countries", countries, {
      label: "Approved Country/Region",
      description: "Countries, as ISO 3166-1 codes. The service does not look up mail from there.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS", "CEGP-IP-ORDER"],
    }),
    list("blocked.addresses", addresses, {
      label: "Blocked IP Address",
      description: "Addresses and networks whose mail is refused.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS"],
    }),
    enumeration("blocked.countryMode", ["selected", "all-except"], {
      closed: true,
      labels: { selected: "Select Country/Region to Block", "all-except": "Block All Countries/Regions Except" },
      label: "Blocked Country/Region",
      description: "Whether the listed countries are refused or all others.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS"],
    }),
    list("blocked.countries", countries, {
      label: "Blocked Country/Region",
      description: "The listed countries, as ISO 3166-1 codes.",
      module: "ip-reputation",
      sources: ["CEGP-IP-LISTS"],
    }),
  ],
  sources: ["SEED", "CEGP-QIL", "CEGP-STANDARD-IP", "CEGP-IP-LISTS"],
});
