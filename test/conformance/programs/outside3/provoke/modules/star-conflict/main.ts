// A local export wins over `export *`; a namespace object shows what the module exports now.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as settings from "./settings.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "star-conflict",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

settings.change();
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.retrieval });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.hasOwn(settings, "hidden") });
app.synth();
