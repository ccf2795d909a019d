// Shape: switches that are on only if a variable is exactly "true"; nobody sets them outside of a test system.
// Environments: ; MAIL_RECOVERY=1 MAIL_SUBMIT=yes
// Undetermined: email-recovery-off, correlated-intelligence-submission-off
import { TmesCorrelatedIntelligenceRule, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const isOn = (name: string): boolean => process.env[name] === "true";

const app = new App();
const stack = new TerraformStack(app, "flags");
const tenant = new TmesTenant(stack, "tenant", {
  name: "bluethroat",
  site: "eu",
  edition: "cegp",
  dataSubjects: ["EE"],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: isOn("MAIL_RECOVERY") });
new TmesCorrelatedIntelligenceRule(tenant, "Risks", {
  enabled: true,
  level: "organization",
  securityRisks: { enabled: true, agenticAi: false },
  virtualAnalyzer: { enabled: isOn("MAIL_SUBMIT") },
});
app.synth();
