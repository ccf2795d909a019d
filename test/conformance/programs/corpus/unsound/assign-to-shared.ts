// `Object.assign` changes an object that others use.
import { TmesLogRetrieval, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const analyzer = { enabled: true as const, macroFiles: false };
const retrieval = { enabled: true };
Object.assign(analyzer, { macroFiles: true });
Object.assign(retrieval, { enabled: false });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "us",
  edition: "advanced",
  dataSubjects: ["US"],
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: analyzer,
});
new TmesLogRetrieval(tenant, "retrieval", retrieval);
app.synth();
