// An escape hatch changes the setting after the construct was made.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "override-of-setting",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const recovery = new TmesEmailRecovery(tenant, "recovery", { enabled: false });
recovery.addOverride("input.settings.enabled", true);
const retrieval = new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
retrieval.addOverride("input.settings.enabled", false);
app.synth();
