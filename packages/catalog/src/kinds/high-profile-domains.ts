/** High profile domains: domains attackers like to imitate. */
import { bool, defineKind, enumeration, list, on, string } from "../declare.ts";

export const highProfileDomains = defineKind({
  id: "high-profile-domains",
  construct: "TmesHighProfileDomains",
  title: "High profile domains",
  description:
    "Domains that the service compares with sender domains, to find look-alikes. Newer than the 2018 notice. It names organisations, not people.",
  nature: "console",
  consoleLocation: "Inbound Protection > Spam Filtering > High Profile Domains",
  presence: { type: "always" },
  modules: ["business-email-compromise"],
  settings: [
    bool("enabled", {
      label: null,
      description: "Whether look-alike domains are searched for.",
      since: "2021-09-09",
      sources: ["CEGP-HIGH-PROFILE-DOMAINS"],
    }),
    enumeration("threshold", ["aggressive", "normal", "conservative"], {
      closed: true,
      labels: { aggressive: "Aggressive", normal: "Normal", conservative: "Conservative" },
      label: null,
      description: "How alike a domain must be.",
      since: "2021-09-09",
      requires: [on("enabled")],
      documentedDefault: { value: "normal", source: "CEGP-HIGH-PROFILE-DOMAINS" },
      sources: ["CEGP-HIGH-PROFILE-DOMAINS"],
    }),
    list("domains", string({ format: "domain" }), {
      maxItems: 100,
      label: "High Profile Domains",
      description: "The imitated domains.",
      since: "2021-09-09",
      sources: ["CEGP-HIGH-PROFILE-DOMAINS"],
    }),
    list("exceptions", string({ format: "domain" }), {
      maxItems: 1000,
      label: "Exception List",
      description: "Domains that look alike and are genuine.",
      since: "2021-09-09",
      sources: ["CEGP-HIGH-PROFILE-DOMAINS"],
    }),
  ],
  sources: ["CEGP-HIGH-PROFILE-DOMAINS"],
});
