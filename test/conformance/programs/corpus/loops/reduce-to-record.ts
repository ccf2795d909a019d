// Shape: `Object.fromEntries` over a list makes a record of constructs, which later lines use.
import { TmesApiAccess, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenants = Object.fromEntries(
  (["eu", "uk"] as const).map((site) => [
    site,
    new TmesTenant(stack, site, {
      name: `acme-${site}`,
      site,
      edition: "standard",
      dataSubjects: [site === "eu" ? "NL" : "GB"],
    }),
  ]),
);
for (const tenant of Object.values(tenants)) {
  new TmesApiAccess(tenant, "api", { keyCount: 1 });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "bypass", approvedAddresses: ["192.0.2.1"] });
}
app.synth();
