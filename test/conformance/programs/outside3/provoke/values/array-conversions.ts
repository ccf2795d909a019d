// Lists as texts and keys, `Array.from` with a length, `flat` and `at`.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "array-conversions",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const table: Record<string, boolean> = { "1,2": true, "": false };
new TmesEmailRecovery(tenant, "recovery", { enabled: table[[1, 2] as unknown as string] ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Array.from({ length: 2 }).includes(0) });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: [1, [2, [3]]].flat().length === 3 && [1, 2].at(-2) === 1 });
app.synth();
