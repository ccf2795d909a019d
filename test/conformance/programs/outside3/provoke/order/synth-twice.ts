// The program looks at the stack before it declares more.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "synth-twice",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: false });
const before = stack.node.findAll().length;
new TmesLogRetrieval(tenant, "retrieval", { enabled: stack.node.findAll().length > before });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: stack.node.findAll().length === before });
app.synth();
