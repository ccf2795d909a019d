// An item is taken out of the tree again.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "removed-child",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: true });
new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
tenant.node.tryRemoveChild("recovery");
for (const child of tenant.node.children) if (child instanceof TmesLogRetrieval) tenant.node.tryRemoveChild(child.node.id);
app.synth();
