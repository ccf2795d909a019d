// IP reputation of a region.
import { TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { RegionConfig } from "./config/types.js";

export class ReputationStack extends TerraformStack {
  constructor(scope: Construct, id: string, config: RegionConfig) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: config.tenantName,
      site: config.site,
      edition: "standard",
      dataSubjects: config.countries,
    });
    const { level, approvedCountries, approvedNetworks } = config.reputation;
    new TmesIpReputation(tenant, "ip-reputation", {
      quickIpList: { level },
      standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
      approved: { addresses: approvedNetworks, bypassSpamDetection: false, countries: approvedCountries },
    });
  }
}
