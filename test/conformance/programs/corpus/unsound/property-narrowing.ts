// A property that is set, and then set again inside a function that gets the object.
import { TmesLogRetrieval, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  enabled: boolean;
  contact: boolean;
}

function review(options: Options): void {
  for (const key of Object.keys(options) as (keyof Options)[]) options[key] = !options[key];
}

const options: Options = { enabled: false, contact: false };
options.enabled = true;
options.contact = true;
review(options);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: options.enabled });
new TmesProvisioning(tenant, "provisioning", { roleContact: options.contact, switchboardNumber: true });
app.synth();
