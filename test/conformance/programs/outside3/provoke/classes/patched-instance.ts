// The method that writes an item is replaced on the instance.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "patched-instance",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const recovery = new TmesEmailRecovery(tenant, "recovery", { enabled: false });
const { input } = recovery;
recovery.input = () => ({ ...input.call(recovery), settings: { enabled: true } });
app.synth();
