// An item below one tenant names another one; where its people are decides.
import { TmesDirectoryImport, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tenant-of-another-scope",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const american = new TmesTenant(stack, "american", { name: "american", site: "us", edition: "advanced", dataSubjects: ["US"] });
new TmesDirectoryImport(american, "import", { tenant, enabled: true, displayNames: true });
new TmesVirusRule(tenant, "virus", {
  tenant: american,
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: true, macroFiles: false },
});
app.synth();
