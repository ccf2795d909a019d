// The open settings are in code that never runs: a function nobody calls, a branch behind a flag that is off, lines after a return.
// Shape: a program in the middle of a migration, with the old half still in the file.
import { TmesEmailContinuity, TmesEmailRecovery, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const flags = { legacyCollector: false, continuityTrial: false } as { [flag: string]: boolean };

export function declareOldCollector(tenant: TmesTenant): void {
  new TmesSyslogServer(tenant, "old", { address: "192.0.2.50", port: 514, protocol: "tcp" });
}

function declareContinuity(tenant: TmesTenant, domain: string): void {
  if (!flags["continuityTrial"]) {
    new TmesEmailContinuity(tenant, `continuity-${domain}`, { name: domain, enabled: false });
    return;
  }
  new TmesEmailContinuity(tenant, `continuity-${domain}`, { name: domain, enabled: true, sending: true });
}

const app = new App();
const stack = new TerraformStack(app, "court");
const tenant = new TmesTenant(stack, "tenant", {
  name: "county-court",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
if (flags["legacyCollector"]) declareOldCollector(tenant);
declareContinuity(tenant, "court.example");

const steps: (() => void)[] = [() => void new TmesEmailRecovery(tenant, "email-recovery", { enabled: false })];
steps.unshift(() => declareContinuity(tenant, "registry.court.example"));
while (steps.length > 0) steps.pop()?.();
app.synth();
