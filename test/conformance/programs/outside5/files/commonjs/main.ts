// Settings are CommonJS (.cts) with `export =`, and a statement after the object changes one of them.
// Shape: a service that moved to ES modules and still shares an older CommonJS settings file.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesScheduledReport, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import settings from "./settings.cts";

const app = new App();
const stack = new TerraformStack(app, "legacy");
const tenant = new TmesTenant(stack, "tenant", {
  name: settings.name,
  site: "eu",
  edition: "advanced",
  dataSubjects: settings.countries,
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: settings.sandbox, macroFiles: settings.macros },
});
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
for (const [frequency, recipients] of Object.entries(settings.reports)) {
  new TmesScheduledReport(tenant, `${frequency} report`, {
    enabled: recipients.length > 0,
    frequency: frequency as "daily" | "weekly" | "monthly",
    recipients,
  });
}
app.synth();
