// Names come from ids, are normalised, or are those of classes and functions.
import { TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "names-and-ids",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Weekly {}
const monthly = (): void => undefined;
new TmesScheduledReport(tenant, Weekly.name, { enabled: true });
new TmesScheduledReport(tenant, "id", { name: monthly.name, enabled: false });
new TmesScheduledReport(tenant, "Cafe\u0301", { enabled: true });
new TmesScheduledReport(tenant, "other", { name: "Caf\u00e9 2", enabled: false });
app.synth();
