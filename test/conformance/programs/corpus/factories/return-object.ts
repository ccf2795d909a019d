// A factory that returns several things, of which callers use some.
import { TmesCorrelatedIntelligenceRule, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function mail(app: App, id: string) {
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", { name: id, site: "anz", edition: "advanced", dataSubjects: ["NZ"] });
  const flags = { submit: true, retrieve: id.endsWith("lab") };
  return { stack, tenant, flags };
}

const app = new App();
const { tenant, flags } = mail(app, "acme");
const lab = mail(app, "acme-lab");
new TmesCorrelatedIntelligenceRule(tenant, "Correlated", {
  enabled: flags.submit,
  level: "organization",
  virtualAnalyzer: { enabled: flags.submit },
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: flags.retrieve });
new TmesLogRetrieval(lab.tenant, "retrieval", { enabled: lab.flags.retrieve });
app.synth();
