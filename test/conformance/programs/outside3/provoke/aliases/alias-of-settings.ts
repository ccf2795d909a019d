// A second name for the settings changes them before they are declared.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "alias-of-settings",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings = { enabled: false };
const alias = settings;
alias.enabled = true;
const copy = { ...settings };
settings.enabled = false;
new TmesEmailRecovery(tenant, "recovery", settings);
new TmesLogRetrieval(tenant, "retrieval", copy);
app.synth();
