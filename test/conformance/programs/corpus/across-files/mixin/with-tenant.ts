// The mixin.
import { TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import type { TerraformStack } from "cdktf";

type StackClass = new (...args: any[]) => TerraformStack;

export function withTenant<Base extends StackClass>(base: Base, { switchboard }: { switchboard: boolean }) {
  return class extends base {
    constructor(...args: any[]) {
      super(...args);
      const tenant = new TmesTenant(this, "tenant", { name: "garganey", site: "eu", edition: "standard", dataSubjects: ["BE"] });
      new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: switchboard });
    }
  };
}
