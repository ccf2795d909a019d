// A default parameter sees earlier parameters and the outer scope, not the variables of the body.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "default-parameter-scope",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

var on = false;
function outer(read = () => on): boolean {
  var on = true;
  return read() || !on;
}
let calls = 0;
const fresh = (list: number[] = [(calls += 1)]): number[] => list;
fresh().push(1);
fresh();
const later = (a: boolean, b = a, c = !b): boolean => c;
new TmesEmailRecovery(tenant, "recovery", { enabled: outer() });
new TmesLogRetrieval(tenant, "retrieval", { enabled: fresh().length === 1 && calls === 3 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: later(true) });
app.synth();
