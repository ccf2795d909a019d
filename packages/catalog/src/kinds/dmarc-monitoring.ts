/** DMARC monitoring: aggregate reports on the organisation's own domains, collected by Trend Micro. */
import { bool, defineKind } from "../declare.ts";

export const dmarcMonitoring = defineKind({
  id: "dmarc-monitoring",
  construct: "TmesDmarcMonitoring",
  title: "DMARC monitoring",
  description:
    "Has other providers send their reports on a domain's mail to an address at the tenant's site; the item's name is the domain. It takes effect by the domain's DNS record.",
  nature: "console",
  consoleLocation:
    "Outbound Protection > Domain-based Authentication > Domain-based Message Authentication, Reporting and Conformance (DMARC) Monitoring",
  presence: { type: "many", consoleDefaults: [] },
  itemName: "domain",
  modules: [],
  settings: [
    bool("enabled", {
      label: null,
      description:
        "Whether the domain's DMARC record names Trend Micro as the receiver of aggregate reports: addresses of sending servers and message counts go there.",
      required: true,
      sources: ["CEGP-DMARC-RECORD"],
    }),
  ],
  sources: ["CEGP-DMARC-RECORD"],
});
