// An abstract factory for each edition. The advanced one makes rules that submit links as well as files.
// Shape: an abstract factory that hides which edition of a product is in use.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, TmesVirusRule, type TmesVirusVirtualAnalyzer } from "@tmes-as-code/constructs";

interface RuleFactory {
  virusRule(tenant: TmesTenant): TmesVirusRule;
  spamRule(tenant: TmesTenant): TmesSpamRule;
}

class StandardFactory implements RuleFactory {
  protected analyzer(_tenant: TmesTenant): TmesVirusVirtualAnalyzer {
    return { enabled: false };
  }

  virusRule(tenant: TmesTenant) {
    return new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: this.analyzer(tenant),
    });
  }

  spamRule(tenant: TmesTenant) {
    const { enabled } = this.analyzer(tenant);
    return new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: { enabled: true, virtualAnalyzer: { enabled }, timeOfClick: { enabled: false } },
    });
  }
}

class AdvancedFactory extends StandardFactory {
  protected override analyzer(tenant: TmesTenant): TmesVirusVirtualAnalyzer {
    return { enabled: tenant.name.endsWith("-pilot"), securityLevel: "medium", macroFiles: false };
  }
}

const factoryFor = (edition: "standard" | "advanced"): RuleFactory =>
  edition === "advanced" ? new AdvancedFactory() : new StandardFactory();

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [name, edition] of [
  ["bellows", "standard"],
  ["bellows-college", "advanced"],
  ["bellows-pilot", "advanced"],
] as const) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition, dataSubjects: ["IE"], inventory: "partial" });
  const factory = factoryFor(edition);
  factory.virusRule(tenant);
  factory.spamRule(tenant);
}
app.synth();
