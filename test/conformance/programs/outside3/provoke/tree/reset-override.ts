// An override is given and taken back; another is on a setting that is not declared.
import { TmesApiAccess, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "reset-override",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const recovery = new TmesEmailRecovery(tenant, "recovery", { enabled: false });
recovery.addOverride("input.settings.enabled", true);
recovery.addOverride("input.settings.enabled", false);
const api = new TmesApiAccess(tenant, "api", { keyCount: 1 });
api.addOverride("input.settings.retiredKeysDeleted", false);
app.synth();
