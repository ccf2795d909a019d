/** Phishing simulation: test mails that skip all scanning. */
import { bool, defineKind, list, records, string, text } from "../declare.ts";

export const phishingSimulation = defineKind({
  id: "phishing-simulation",
  construct: "TmesPhishingSimulation",
  title: "Phishing simulation",
  description:
    "Lets test mails of simulation services through unscanned. The simulations themselves measure how single people behave.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Service Integration > Phishing Simulation",
  presence: { type: "always" },
  modules: [],
  settings: [
    bool("trendMicro", {
      label: "Bypass scans for Trend Micro phishing simulations",
      description: "Lets Trend Micro's simulations through.",
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
    records("services", {
      maxItems: 10,
      label: "Third-party phishing simulation",
      description: "Other providers' simulations that are let through.",
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
    bool("services[*].enabled", {
      label: "Status",
      description: "Whether the provider's mails are let through.",
      required: true,
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
    text("services[*].name", {
      minLength: 1,
      label: null,
      description: "Name of the entry.",
      required: true,
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
    list("services[*].addresses", string({ format: "ipv4-or-cidr" }), {
      minItems: 1,
      maxItems: 10,
      label: null,
      description: "Addresses and networks the provider sends from.",
      required: true,
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
    text("services[*].description", {
      label: null,
      description: "What administrators wrote down about the entry.",
      personal: "free-text",
      sources: ["CEGP-PHISHING-SIMULATION"],
    }),
  ],
  sources: ["CEGP-PHISHING-SIMULATION"],
});
