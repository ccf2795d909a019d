// Virus rules.
import { TmesVirusRule } from "@tmes-as-code/constructs";
import { tenant } from "./tenant.js";

export const virus = new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
  actions: { intercept: "quarantine" },
});
