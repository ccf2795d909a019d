// Two names for one object; the change goes through the other name, in a callback that runs first.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Analyzer = { enabled: false } | { enabled: true; macroFiles: boolean };
const holder: { analyzer: Analyzer } = { analyzer: { enabled: false } };
const alias = holder;
["once"].forEach(() => {
  alias.analyzer = { enabled: true, macroFiles: true };
});

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: holder.analyzer,
});
app.synth();
