// Another module changes what this one imports, before this one reads it.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { settings } from "./settings.js";
import "./patch.js";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
app.synth();
