// Context of the app decides, set before or after it is read, with a default.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "context",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const scope = new TerraformStack(app, "other");
scope.node.setContext("recovery", true);
new TmesEmailRecovery(tenant, "recovery", { enabled: (scope.node.tryGetContext("recovery") as boolean | undefined) ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: (stack.node.tryGetContext("recovery") as boolean | undefined) ?? false });
app.synth();
