// Settings are read back from a construct: they are frozen copies.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "settings-of-construct",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings = { enabled: true };
const recovery = new TmesEmailRecovery(tenant, "recovery", settings);
settings.enabled = false;
new TmesLogRetrieval(tenant, "retrieval", { enabled: recovery.settings["enabled"] === true });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.isFrozen(recovery.settings) && (recovery.settings as object) === settings });
app.synth();
