// Variables and array places swapped by destructuring; defaults only for `undefined`.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "swap-by-destructuring",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let [left, right] = [true, false];
[left, right] = [right, left];
const list = [1, 2];
[list[0], list[1]] = [list[1] ?? 0, list[0] ?? 0];
const { given = true, missing = true }: { given?: boolean | null; missing?: boolean } = { given: null };
new TmesEmailRecovery(tenant, "recovery", { enabled: left });
new TmesLogRetrieval(tenant, "retrieval", { enabled: given ?? false });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: list[0] === 2 && missing && right });
app.synth();
