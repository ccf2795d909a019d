// The stack overrides the resource by its address.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "stack-override",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const recovery = new TmesEmailRecovery(tenant, "recovery", { enabled: false });
stack.addOverride(`resource.terraform_data.${recovery.friendlyUniqueId}.input.settings.enabled`, true);
app.synth();
