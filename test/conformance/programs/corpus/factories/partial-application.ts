// Shape: `bind` and closures over a scope, so that only the settings are said.
import { TmesEmailContinuity, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function provisioning(tenant: TmesTenant, roleContact: boolean, switchboardNumber: boolean): void {
  new TmesProvisioning(tenant, "provisioning", { roleContact, switchboardNumber });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "uk",
  edition: "standard",
  dataSubjects: ["GB"],
});
const attest = (switchboardNumber: boolean): void => provisioning(tenant, true, switchboardNumber);
attest(false);
const continuity = (name: string, enabled: boolean): TmesEmailContinuity =>
  new TmesEmailContinuity(tenant, name, enabled ? { enabled, sending: false } : { enabled });
continuity("acme.example", false);
continuity("lab.acme.example", true);
app.synth();
