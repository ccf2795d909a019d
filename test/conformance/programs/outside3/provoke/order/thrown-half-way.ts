// An exception leaves an object half changed, and an item made before it stays.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "thrown-half-way",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings = { recovery: false, retrieval: false };
function change(fail: boolean): void {
  settings.recovery = true;
  if (fail) throw new Error("half way");
  settings.retrieval = true;
}
try {
  change(true);
} catch {
  // Goes on with what there is.
}
try {
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: true });
  throw new RangeError("after the item");
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.retrieval });
app.synth();
