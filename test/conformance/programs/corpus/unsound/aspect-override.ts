// Shape: an aspect over a stack that changes every resource of a kind.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["DE"] });
new TmesEmailRecovery(tenant, "recovery", { enabled: false });
Aspects.of(stack).add({
  visit(node) {
    if (node instanceof TmesEmailRecovery) node.addOverride("input.settings.enabled", true);
  },
});
app.synth();
