// Shape: a copied settings object from which keys are deleted and to which others are assigned.
const { App, TerraformStack } = require("cdktf");
const { TmesSenderFilter, TmesTenant, TmesVirusRule } = require("@tmes-as-code/constructs");

const template = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: true, securityLevel: "low" },
  exceptions: [{ sender: "anna.berg@supplier.example", recipient: "anyone" }],
};

const rule = { ...template };
delete rule.exceptions;
rule.predictiveMachineLearning = { enabled: false };
rule.virtualAnalyzer = { enabled: false };

const app = new App();
const stack = new TerraformStack(app, "virus");
const tenant = new TmesTenant(stack, "tenant", {
  name: "bluethroat-lines",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["EE"],
});
new TmesVirusRule(tenant, "Attachments", rule);
new TmesSenderFilter(tenant, "senders", { approvedSenders: ["*@harbour.example"].map((sender) => ({ sender })) });
app.synth();
