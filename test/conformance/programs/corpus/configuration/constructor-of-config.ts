// Shape: configuration objects made by functions for each environment, called by name.
import { TmesCorrelatedIntelligenceRule, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const common = { edition: "cegp", retention: "2025-12-09" } as const;

const createDev = () => ({ ...common, id: "dev", submit: true, sending: true });
const createStage = () => ({ ...common, id: "stage", submit: false, sending: true });
const createProd = () => ({ ...createStage(), id: "prod", sending: false });

const app = new App();
for (const create of [createDev, createStage, createProd]) {
  const { id, edition, retention, submit, sending } = create();
  const tenant = new TmesTenant(new TerraformStack(app, id), "tenant", {
    name: `acme-${id}`,
    site: "eu",
    edition,
    dataSubjects: ["CY"],
    noticeVersion: retention,
  });
  new TmesCorrelatedIntelligenceRule(tenant, "Correlated", {
    enabled: true,
    level: "organization",
    virtualAnalyzer: { enabled: submit },
  });
  new TmesEmailContinuity(tenant, "continuity", { name: "acme.example", enabled: true, sending });
}
app.synth();
