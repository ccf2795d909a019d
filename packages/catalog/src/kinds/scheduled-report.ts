/** Scheduled reports: statistics that name people, mailed out. */
import { bool, defineKind, enumeration, list, string } from "../declare.ts";

export const scheduledReport = defineKind({
  id: "scheduled-report",
  construct: "TmesScheduledReport",
  title: "Scheduled report",
  description:
    "A PDF report that is made and mailed at fixed times. Its “Top …” charts can name people. Not in the 2018 notice.",
  nature: "console",
  consoleLocation: "Reports > Report Settings",
  presence: { type: "many", consoleDefaults: [] },
  modules: [],
  settings: [
    bool("enabled", {
      label: "Status",
      description: "Whether the report is made.",
      required: true,
      sources: ["CEGP-REPORTS"],
    }),
    enumeration("frequency", ["daily", "weekly", "monthly", "quarterly"], {
      closed: true,
      labels: { daily: "Daily", weekly: "Weekly", monthly: "Monthly", quarterly: "Quarterly" },
      label: "Frequency",
      description: "How often it is made.",
      sources: ["CEGP-REPORTS"],
    }),
    list("domains", string({ format: "domain" }), {
      label: "Managed Domains",
      description: "Domains it covers.",
      sources: ["CEGP-REPORTS"],
    }),
    list("recipients", string({ format: "reference" }), {
      maxItems: 10,
      label: "Recipients",
      description: "Who gets it by mail, inside the managed domains. Role addresses, not people.",
      personal: "address",
      sources: ["CEGP-REPORTS"],
    }),
  ],
  sources: ["CEGP-REPORTS"],
});
