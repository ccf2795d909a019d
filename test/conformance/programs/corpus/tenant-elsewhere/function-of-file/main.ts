// The second file decides by a function; the first only asks.
import { TmesDmarc, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { mayReport, sandboxFor } from "./decisions.js";

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const country of ["BG", "US"] as const) {
  const tenant = new TmesTenant(stack, country, {
    name: `acme-${country.toLowerCase()}`,
    site: country === "US" ? "us" : "eu",
    edition: "advanced",
    dataSubjects: [country],
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: sandboxFor(country),
  });
  new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: mayReport(country) });
}
app.synth();
