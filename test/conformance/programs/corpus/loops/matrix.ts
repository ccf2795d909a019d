// Shape: a matrix of stages and regions, as in deployments of many accounts.
import { TmesDmarc, TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const stages = ["test", "live"] as const;
const regions = [
  { site: "eu", country: "PL" },
  { site: "in", country: "IN" },
] as const;

const app = new App();
for (const stage of stages) {
  for (const { site, country } of regions) {
    const stack = new TerraformStack(app, `${stage}-${site}`);
    const tenant = new TmesTenant(stack, "tenant", {
      name: `acme-${stage}-${site}`,
      site,
      edition: "standard",
      dataSubjects: [country],
    });
    new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: stage === "live" });
    new TmesIpReputation(tenant, "reputation", { quickIpList: { level: stage === "test" ? 0 : 2 } });
  }
}
app.synth();
