import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const app = new App();
const stack = new TerraformStack(app, "mail");

const eu = new TmesTenant(stack, "acme-eu", { site: "eu", edition: "advanced", dataSubjects: ["DE", "FR"] });

new TmesVirusRule(eu, "inbound", {
  name: "Organization: Virus",
  enabled: true,
  level: "organization",
  direction: "inbound",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
});

app.synth();
