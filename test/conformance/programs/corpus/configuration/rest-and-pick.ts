// What is not needed is taken out by destructuring; the rest goes on.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const rule = {
  comment: "decided 2024-03",
  owner: "security@acme.example",
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: false },
} as const;

const { comment, owner, ...props } = rule;
const { predictiveMachineLearning: _, ...withoutLearning } = props;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["LU"],
  labels: { owner, comment },
});
new TmesVirusRule(tenant, "Organization: Virus", props);
new TmesVirusRule(tenant, "Quiet", { ...withoutLearning, predictiveMachineLearning: { enabled: false } });
app.synth();
