// Shape: settings in versions of a module, `export * from` the current one.
import { TmesCorrelatedIntelligenceRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { correlatedIntelligence, SITE, VERSION } from "./settings/current.js";

const app = new App();
const stack = new TerraformStack(app, `mail-v${VERSION}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: "margie",
  site: SITE,
  edition: "advanced",
  dataSubjects: ["AT"],
});
new TmesCorrelatedIntelligenceRule(tenant, "Organization: Correlated Intelligence Security Risks", {
  enabled: true,
  level: "organization",
  ...correlatedIntelligence,
});
app.synth();
