// Only one branch of a decision by the environment breaks a rule; the other item does whatever it is.
// Environments: REGION=eu; REGION=us
import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const inEurope = process.env["REGION"] === "eu";
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: inEurope ? "eu" : "us",
  edition: "advanced",
  dataSubjects: ["US"],
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: inEurope ? { enabled: false } : { enabled: true, feedback: true },
  virtualAnalyzer: inEurope ? { enabled: false } : { enabled: true, macroFiles: true },
});
new TmesSyslogServer(tenant, "siem", {
  address: inEurope ? "siem.eu.acme.example" : "siem.us.acme.example",
  port: inEurope ? 514 : 1514,
  protocol: "tcp",
});
app.synth();
