// German people at the site in the United States; Australian people at the Australian site, whose sandbox is elsewhere.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenants = {
  germany: new TmesTenant(stack, "germany", {
    name: "acme-germany",
    site: "us",
    edition: "standard",
    dataSubjects: ["DE"],
  }),
  australia: new TmesTenant(stack, "australia", {
    name: "acme-australia",
    site: "anz",
    edition: "advanced",
    dataSubjects: ["AU"],
  }),
};
new TmesVirusRule(tenants.australia, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: true, macroFiles: false },
});
new TmesVirusRule(tenants.germany, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: false },
});
app.synth();
