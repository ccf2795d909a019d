// One object for two rules; the second changes what has to be.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NL"],
});

const base = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: true, macroFiles: false },
} as const;

new TmesVirusRule(tenant, "Organization: Virus", base);
new TmesVirusRule(tenant, "Board: Virus", {
  ...base,
  level: "group",
  recipients: ["board@acme.example"],
  virtualAnalyzer: { enabled: false },
});
app.synth();
