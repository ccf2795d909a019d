import { TmesHighProfileUsers, TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { mailStack } from "../catalogue.ts";

@mailStack("branches")
export class Branches extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "bank-branches",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["LV"],
    });
    new TmesHighProfileUsers(tenant, "people", { source: "directory", groups: ["group:branch-managers"] });
    new TmesPhishingSimulation(tenant, "simulation", {
      trendMicro: false,
      services: [{ name: "Training", enabled: true, addresses: ["198.51.100.16/28"] }],
    });
  }
}
