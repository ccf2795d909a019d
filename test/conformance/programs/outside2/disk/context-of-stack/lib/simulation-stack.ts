// Phishing simulations of a tenant.
import { TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface TenantContext {
  readonly simulations?: readonly string[];
}

export class SimulationStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const context = (this.node.tryGetContext(id) ?? {}) as TenantContext;
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "cegp", dataSubjects: ["SE"] });
    const addresses = context.simulations ?? [];
    new TmesPhishingSimulation(tenant, "simulation", {
      trendMicro: false,
      services:
        addresses.length === 0 ? [] : [{ name: "Drills", enabled: true, addresses, description: "Quarterly drills" }],
    });
  }
}
