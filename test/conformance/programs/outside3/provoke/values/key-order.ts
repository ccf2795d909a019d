// Keys that are integers come first, in order; then texts in the order they were added.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "key-order",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const table: Record<string, boolean> = { b: true, 2: false, a: true, 1: false };
const [first, , third] = Object.keys(table);
delete table["b"];
table["b"] = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: first === "b" });
new TmesLogRetrieval(tenant, "retrieval", { enabled: third === "b" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.keys(table).at(-1) === "a" });
app.synth();
