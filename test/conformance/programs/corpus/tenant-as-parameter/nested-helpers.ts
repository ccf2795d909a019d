// A helper that calls helpers, each with the tenant of the first.
import { TmesApiAccess, TmesLogonAccessControl, TmesProfile, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function access(tenant: TmesTenant, addresses: readonly string[]): void {
  new TmesApiAccess(tenant, "api", { keyCount: 2, retiredKeysDeleted: true });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: addresses });
}

function practices(tenant: TmesTenant): void {
  new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: true, roleAddressesOnly: false });
  new TmesProvisioning(tenant, "provisioning", { roleContact: false, switchboardNumber: true });
}

function administration(tenant: TmesTenant): void {
  access(tenant, []);
  practices(tenant);
}

const app = new App();
administration(
  new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
    name: "acme",
    site: "eu",
    edition: "standard",
    dataSubjects: ["SE"],
  }),
);
app.synth();
