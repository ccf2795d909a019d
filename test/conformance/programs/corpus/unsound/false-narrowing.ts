// A variable that a function changes behind the back of the compiler's flow analysis.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

let addIn: boolean = true;
let recovery: boolean = false;
function decide(): void {
  addIn = !addIn;
  recovery = !recovery;
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
decide();
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: addIn });
new TmesEmailRecovery(tenant, "recovery", { enabled: recovery });
app.synth();
