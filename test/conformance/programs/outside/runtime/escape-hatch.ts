// Shape: `addOverride` on a resource of the library, for what its props do not have.
import { TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "escape",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PT"],
});
const retrieval = new TmesLogRetrieval(tenant, "retrieval", { enabled: false });
retrieval.addOverride("input.settings.enabled", true);
const addIn = new TmesEmailReportingAddIn(tenant, "add-in", { enabled: false });
addIn.addOverride("lifecycle.create_before_destroy", true);
app.synth();
