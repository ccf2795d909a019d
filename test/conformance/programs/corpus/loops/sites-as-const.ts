// A loop over a constant tuple of sites, with a decision by site.
import { TmesLogRetrieval, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sites = ["eu", "anz", "us"] as const;

const app = new App();
for (const site of sites) {
  const stack = new TerraformStack(app, site);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `acme-${site}`,
    site,
    edition: "advanced",
    dataSubjects: site === "eu" ? ["DE"] : site === "anz" ? ["AU"] : ["US"],
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: site === "eu" ? { enabled: false } : { enabled: true, macroFiles: site === "us" },
  });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: site !== "us" });
}
app.synth();
