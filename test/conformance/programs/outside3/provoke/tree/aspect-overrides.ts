// An aspect overrides the setting of every item of one class, at synth.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "aspect-overrides",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
Aspects.of(stack).add({
  visit(node) {
    if (node instanceof TmesEmailRecovery) node.addOverride("input.settings.enabled", true);
    if (node instanceof TmesLogRetrieval) node.addOverride("input.settings.enabled", false);
  },
});
app.synth();
