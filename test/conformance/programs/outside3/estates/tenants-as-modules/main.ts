// Shape: `import * as` of a folder of tenant descriptions, walked with Object.entries.
import { TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as tenants from "./tenants/index.ts";

const app = new App();
for (const [id, description] of Object.entries(tenants)) {
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `shipping-${id}`,
    site: description.site,
    edition: "standard",
    dataSubjects: [...description.crews],
  });
  new TmesLogonAccessControl(tenant, "logon", {
    apiAccess: "block-and-log",
    endUserConsole: "allow-and-log",
    approvedAddresses: [...description.networks],
  });
}
app.synth();
