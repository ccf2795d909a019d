// Shape: `map` makes the tenants, a second loop what belongs to them.
import { TmesEmailRecovery, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenants = ["north", "south"].map(
  (part) =>
    new TmesTenant(stack, part, { name: `acme-${part}`, site: "eu", edition: "standard", dataSubjects: ["DK", "IT"] }),
);
for (const tenant of tenants) {
  new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  new TmesProfile(tenant, "profile", {
    mobileNumbersLeftOut: tenant.name === "acme-north",
    roleAddressesOnly: true,
  });
}
app.synth();
