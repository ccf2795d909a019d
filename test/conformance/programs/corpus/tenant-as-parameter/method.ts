// A class whose methods take the tenant.
import { TmesCorrelatedIntelligenceRule, TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Baseline {
  readonly #level = 0;

  reputation(tenant: TmesTenant): void {
    new TmesIpReputation(tenant, "reputation", {
      quickIpList: { level: this.#level },
      approved: { countries: ["DE"], addresses: ["198.51.100.0/24"] },
    });
  }

  static intelligence(tenant: TmesTenant): void {
    new TmesCorrelatedIntelligenceRule(tenant, "Correlated", {
      enabled: true,
      level: "organization",
      securityRisks: { enabled: true },
      virtualAnalyzer: { enabled: true, securityLevel: "high" },
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "jp",
  edition: "advanced",
  dataSubjects: ["JP"],
});
new Baseline().reputation(tenant);
Baseline.intelligence(tenant);
app.synth();
