/** The Outlook add-in by which users report mail, and so send it to Trend Micro. */
import { bool, defineKind } from "../declare.ts";

export const emailReportingAddIn = defineKind({
  id: "email-reporting-add-in",
  construct: "TmesEmailReportingAddIn",
  title: "Email Reporting Add-in for Outlook",
  description:
    "Lets users report messages as spam, phishing or harmless. Each report sends a copy of the whole message to Trend Micro. Later than the 2018 notice; the Japan site does not have it.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Email Reporting Add-in for Outlook",
  presence: { type: "always" },
  modules: [],
  settings: [
    bool("enabled", {
      label: null,
      description:
        "Whether users may report messages. A report sends the whole message, including other people's mail.",
      required: true,
      sources: ["CEGP-REPORTING-ADD-IN"],
    }),
  ],
  sources: ["CEGP-REPORTING-ADD-IN"],
});
