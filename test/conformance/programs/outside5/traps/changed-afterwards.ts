// The settings object is changed after the rule was made; constructs copy their settings, so this has no effect.
// Shape: a script that keeps one mutable settings object and adjusts it between two helpers.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const analyzer = { enabled: false, macroFiles: false };
const learning = { enabled: true, feedback: false };

function scan(tenant: TmesTenant): void {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: learning,
    virtualAnalyzer: analyzer,
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "trap-afterwards",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  inventory: "partial",
});
scan(tenant);

// The next release will use these. Nothing reads them yet.
analyzer.enabled = true;
analyzer.macroFiles = true;
learning.feedback = true;

app.synth();
