// An imported object is changed by the importer after another module copied part of it.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import settings from "./settings.ts";
import { copied, read } from "./reader.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "default-object-changed",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

settings.recovery = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: copied });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: read() });
app.synth();
