// Frozen configuration, read through helper functions.
import { TmesProfile, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const config = Object.freeze({
  tenants: Object.freeze([
    { name: "acme-a", mobile: true, senders: false },
    { name: "acme-b", mobile: false, senders: true },
  ]),
  site: "eu" as const,
});

const configOf = (name: string) => config.tenants.find((tenant) => tenant.name === name);

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["acme-a", "acme-b"]) {
  const own = configOf(name);
  if (own === undefined) throw new Error(`No configuration for ${name}`);
  const tenant = new TmesTenant(stack, name, {
    name,
    site: config.site,
    edition: "standard",
    dataSubjects: ["GR"],
  });
  new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: !own.mobile, roleAddressesOnly: true });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: false, senderAddresses: own.senders },
  });
}
app.synth();
