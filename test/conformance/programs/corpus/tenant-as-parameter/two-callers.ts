// One function for two tenants: what it declares is wrong in both, where the people are in one.
import { TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const protect = (tenant: TmesTenant): void => {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: true, macroFiles: false },
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: false });
};

const app = new App();
const stack = new TerraformStack(app, "mail");
protect(
  new TmesTenant(stack, "australia", { name: "acme-australia", site: "anz", edition: "advanced", dataSubjects: ["AU"] }),
);
protect(
  new TmesTenant(stack, "america", { name: "acme-america", site: "us", edition: "advanced", dataSubjects: ["US"] }),
);
app.synth();
