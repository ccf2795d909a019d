// Settings that come from a prototype: one more way for a value to be somewhere else than it looks.
// Undetermined: email-recovery-off
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Defaults {
  enabled = false;
}

const defaults = new Defaults();
Object.defineProperty(defaults, "enabled", { value: true, enumerable: true });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesEmailRecovery(tenant, "recovery", { ...defaults });
app.synth();
