// The stack of the European tenant.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { declareBaseline } from "./baseline.js";

export class EuropeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-europe",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DE", "PL"],
    });
    declareBaseline(tenant);
    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: true, scope: "all" },
      },
    });
  }
}
