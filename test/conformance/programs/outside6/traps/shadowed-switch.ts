// Three variables are called `sandbox`. The one that the rule sees is the parameter with its default, not the constant of the file.
// Shape: a script that grew: file-level constants, a block with `const` of its own, and functions with parameters of the same names.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sandbox = true;
const macros = sandbox;
const tenants = ["chapel", "abbey"];

const app = new App();
const stack = new TerraformStack(app, "heritage");

function declareRule(tenant: TmesTenant, sandbox = false, macros = sandbox): void {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: sandbox, macroFiles: macros },
  });
}

for (const name of tenants) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["IT"],
    noticeVersion: "2021-09-09",
    inventory: "complete",
    labels: { plan: sandbox && macros ? "advanced" : "basic" },
  });
  {
    const sandbox = name.length > 20;
    declareRule(tenant, sandbox || undefined);
  }
}
app.synth();
