// `x += f()` reads `x` before `f` changes it; `a[i] = i = 1` uses the old index.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "compound-assignment",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let total = 1;
const bump = (): number => {
  total = 10;
  return 1;
};
total += bump();
let index = 0;
const flags = [false, false];
flags[index] = (index = 1) === 1;
new TmesEmailRecovery(tenant, "recovery", { enabled: total === 11 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: flags[1] ?? false });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: flags[0] ?? false });
app.synth();
