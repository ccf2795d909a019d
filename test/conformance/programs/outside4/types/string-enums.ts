// Tiers of protection are a string enum, and each has its settings in a record that must be complete.
// Shape: enum with a Record<Enum, Settings>
import { TmesTenant, TmesVirusRule, type TmesVirusVirtualAnalyzer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Tier {
  Bronze = "bronze",
  Silver = "silver",
  Gold = "gold",
}

const analyzers: Record<Tier, TmesVirusVirtualAnalyzer> = {
  [Tier.Bronze]: { enabled: false },
  [Tier.Silver]: { enabled: false, macroFiles: false },
  [Tier.Gold]: { enabled: true, macroFiles: false, securityLevel: "high" },
};

const customers: { readonly name: string; readonly tier: Tier; readonly edition: "standard" | "advanced" }[] = [
  { name: "adatum", tier: Tier.Bronze, edition: "standard" },
  { name: "lakeshore", tier: Tier.Gold, edition: "advanced" },
  { name: "riverside", tier: Tier.Silver, edition: "advanced" },
];

class CustomerStack extends TerraformStack {
  constructor(app: App, name: string, tier: Tier, edition: "standard" | "advanced") {
    super(app, `${name}-${tier}`);
    const tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition,
      dataSubjects: ["DE"],
      labels: { tier },
      inventory: "complete",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: analyzers[tier],
    });
  }
}

const app = new App();
for (const { name, tier, edition } of customers) new CustomerStack(app, name, tier, edition);
app.synth();
