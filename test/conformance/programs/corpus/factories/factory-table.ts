// Shape: a table from kind to factory, so that a list of words makes the resources.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const factories = {
  recovery: (tenant: TmesTenant, enabled: boolean) => new TmesEmailRecovery(tenant, "recovery", { enabled }),
  addIn: (tenant: TmesTenant, enabled: boolean) => new TmesEmailReportingAddIn(tenant, "add-in", { enabled }),
  retrieval: (tenant: TmesTenant, enabled: boolean) => new TmesLogRetrieval(tenant, "retrieval", { enabled }),
};

const wanted = [
  ["recovery", true],
  ["addIn", false],
  ["retrieval", true],
] as const;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "us",
  edition: "standard",
  dataSubjects: ["US"],
});
for (const [kind, enabled] of wanted) factories[kind](tenant, enabled);
app.synth();
