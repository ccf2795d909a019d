// Length counts UTF-16 units; replacement patterns and split limits.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "text-units",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: "👩‍🚀".length === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: "a.b".replace(".", "$&$&") === "a..b" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: "a,b,c".split(",", 2).length === 3 });
app.synth();
