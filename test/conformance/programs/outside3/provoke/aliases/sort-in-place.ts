// `sort`, `reverse` and `splice` change the array that others hold; `toSorted` does not.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "sort-in-place",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const order = [3, 1, 2];
const held = order;
const sorted = order.toSorted();
order.reverse();
const cut = held.splice(0, 1);
new TmesEmailRecovery(tenant, "recovery", { enabled: held[0] === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: sorted[0] === 3 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: cut[0] === 2 && held.length === 2 });
app.synth();
