// Keys of a Map are objects by identity, and NaN is equal to itself.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "maps-by-identity",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const key = { id: 1 };
const map = new Map<unknown, boolean>([
  [key, true],
  [Number.NaN, true],
]);
new TmesEmailRecovery(tenant, "recovery", { enabled: map.get({ id: 1 }) ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: map.get(Number.NaN) ?? false });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: [Number.NaN].includes(Number.NaN) && [Number.NaN].indexOf(Number.NaN) === -1 });
app.synth();
