// Shape: older CDK code that groups settings in a TypeScript `namespace`.
import { TmesProfile, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

namespace Decisions {
  export const attested = true;
  export namespace Portal {
    export const roleContact = attested;
    export const switchboardNumber = !attested;
  }
  export namespace Administrators {
    export const mobileNumbersLeftOut = attested;
    export const roleAddressesOnly = attested;
    export const subaccountsDeletedOnLeaving = attested;
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tailspin",
  site: "anz",
  edition: "standard",
  dataSubjects: ["AU", "NZ"],
});
new TmesProvisioning(tenant, "provisioning", Decisions.Portal);
new TmesProfile(tenant, "profile", { ...Decisions.Administrators });
app.synth();
