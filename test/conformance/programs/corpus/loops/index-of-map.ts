// The position in the list matters.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "uk",
  edition: "advanced",
  dataSubjects: ["GB"],
});
["board", "works-council", "press"].map((group, index) => {
  return new TmesVirusRule(tenant, `${group}: Virus`, {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: [`${group}@acme.example`],
    exceptions: index === 2 ? [{ sender: "reporter@paper.example", recipient: "*@acme.example" }] : [],
    order: index + 1,
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: index === 0 ? { enabled: true, macroFiles: true } : { enabled: false },
  });
});
app.synth();
