// An imported variable is live; a constant and a default export made of it are not.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import first, { copied, enable, enabled } from "./flags.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "live-bindings",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

enable();
new TmesEmailRecovery(tenant, "recovery", { enabled: enabled });
new TmesLogRetrieval(tenant, "retrieval", { enabled: copied });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: first });
app.synth();
