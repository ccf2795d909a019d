// Shape: immer-like `produce(base, draft => { … })`: a copy is handed to a callback that changes it.
import { TmesProvisioning, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Practices {
  portal: { roleContact: boolean; switchboardNumber: boolean };
  administrators: { mobileNumbersLeftOut: boolean; roleAddressesOnly: boolean };
}

function produce<T extends object>(base: T, change: (draft: T) => void): T {
  const draft = JSON.parse(JSON.stringify(base)) as T;
  change(draft);
  return Object.freeze(draft);
}

const agreed: Practices = {
  portal: { roleContact: true, switchboardNumber: true },
  administrators: { mobileNumbersLeftOut: true, roleAddressesOnly: true },
};
const branch = produce(agreed, (draft) => {
  draft.administrators.mobileNumbersLeftOut = false;
  draft.portal.roleContact = false;
});

const app = new App();
const stack = new TerraformStack(app, "mail");
Object.entries({ agreed, branch }).forEach(([name, practices]) => {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["DE"] });
  new TmesProvisioning(tenant, "provisioning", practices.portal);
  new TmesProfile(tenant, "profile", practices.administrators);
});
app.synth();
