// Shape: a flag from the environment decides, as in `process.env.CI === "true"`.
// Environments: SANDBOX=on; SANDBOX=off
// Undetermined: virtual-analyzer-off
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sandbox = process.env["SANDBOX"] === "on";
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: sandbox ? { enabled: true, macroFiles: false } : { enabled: false },
});
app.synth();
