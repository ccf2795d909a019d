// Modules are imported by the names that package.json gives them under "imports".
// Shape: path aliases through package.json subpath imports (#lib/…)
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import config from "#config";
import { declareCollector } from "#lib/collector";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: config.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: ["IT"],
  inventory: "complete",
});
declareCollector(tenant, config.collector);
new TmesEmailRecovery(tenant, "recovery", { enabled: config.recovery });
app.synth();
