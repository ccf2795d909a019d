// Shape: generous defaults that a `harden(…)` step corrects in place before they are used.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const settings = {
  machineLearning: true,
  feedback: true,
  sandbox: true,
  macros: true,
};

function harden(target: typeof settings): void {
  target.sandbox = false;
  target.macros = false;
  Object.assign(target, { machineLearning: false, feedback: false });
}

harden(settings);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "hardened",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE", "PL"],
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: settings.machineLearning, feedback: settings.feedback },
  virtualAnalyzer: { enabled: settings.sandbox, macroFiles: settings.macros },
});
app.synth();
