// Shape: an aspect that changes resources after they were made. Synth judges what is written.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
const recovery = new TmesEmailRecovery(tenant, "recovery", { enabled: false });
recovery.addOverride("input.settings.enabled", true);
app.synth();
