// JSON of numbers, dates, nested undefined and repeated keys; a reviver changes values.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "json-edge",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const parsed = JSON.parse('{"on": false, "on": true}') as { on: boolean };
const revived = JSON.parse('{"a": {"on": false}}', (key, value: unknown) => (key === "on" ? true : value)) as {
  a: { on: boolean };
};
new TmesEmailRecovery(tenant, "recovery", { enabled: parsed.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: revived.a.on });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: JSON.stringify([undefined, Number.NaN]) === "[null,null]" });
app.synth();
