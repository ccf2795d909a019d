// An item is made only if the tree has no child of its id yet; another only if the tenant is the first.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "conditional-child",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const once = (enabled: boolean): void => {
  if (tenant.node.tryFindChild("recovery") === undefined) new TmesEmailRecovery(tenant, "recovery", { enabled });
};
once(false);
once(true);
if (stack.node.children[0] === tenant) new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
if (tenant.node.path.startsWith("other")) new TmesEmailReportingAddIn(tenant, "add-in", { enabled: true });
app.synth();
