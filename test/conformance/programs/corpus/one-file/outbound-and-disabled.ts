// What a rule does not apply to: an outbound rule, a rule that is switched off.
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["ES"],
});
new TmesVirusRule(tenant, "Organization: Outbound - Virus", {
  direction: "outbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
});
new TmesVirusRule(tenant, "Retired", {
  direction: "inbound",
  enabled: false,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: true },
});
new TmesSpamRule(tenant, "Organization: Outbound - Spam or Phish", {
  direction: "outbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true },
  phishing: { enabled: false },
  webReputation: { enabled: true, virtualAnalyzer: { enabled: true } },
});
app.synth();
