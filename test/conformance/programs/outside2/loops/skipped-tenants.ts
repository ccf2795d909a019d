// Shape: a loop that skips what is retired or not ready with `continue`, and stops with `break`.
import { TmesEmailContinuity, TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const tenants = [
  { name: "pelican-old", status: "retired", continuity: true, level: 0 },
  { name: "pelican", status: "live", continuity: false, level: 2 },
  { name: "pelican-next", status: "planned", continuity: true, level: 0 },
  { name: "pelican-idea", status: "planned", continuity: true, level: 0 },
] as const;

const app = new App();
for (const { name, status, continuity, level } of tenants) {
  if (status === "retired") continue;
  if (status === "planned") break;

  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["GR"] });
  new TmesEmailContinuity(tenant, `${name}.example`, { enabled: continuity });
  new TmesIpReputation(tenant, "reputation", {
    quickIpList: { level },
    standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
  });
}
app.synth();
