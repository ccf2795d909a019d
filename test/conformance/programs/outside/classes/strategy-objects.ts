// Shape: one strategy object for each region behind an interface, chosen by a static map.
import { TmesSpamRule, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface LinkStrategy {
  readonly rewrites: boolean;
  readonly scope: "untested" | "possible-risks" | "all";
  readonly submits: boolean;
}

class EuropeanLinks implements LinkStrategy {
  readonly rewrites = false;
  readonly scope = "untested";
  readonly submits = false;
}

class AmericanLinks implements LinkStrategy {
  readonly rewrites = true;
  readonly scope = "all";
  readonly submits = true;
}

class Links {
  private static readonly bySite: Partial<Record<TmesSite, LinkStrategy>> = {
    eu: new EuropeanLinks(),
    us: new AmericanLinks(),
  };

  static for(site: TmesSite): LinkStrategy {
    const strategy = Links.bySite[site];
    if (!strategy) throw new Error(`No strategy for ${site}`);
    return strategy;
  }
}

function spamRule(scope: Construct, { rewrites, scope: links, submits }: LinkStrategy): TmesSpamRule {
  return new TmesSpamRule(scope, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true, catchRate: "moderately-high" },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: true, applyTo: "detected" },
    graymail: { enabled: true, marketing: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: submits },
      timeOfClick: { enabled: rewrites, scope: links },
    },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const site of ["eu", "us"] as const) {
  const tenant = new TmesTenant(stack, site, {
    name: `vanarsdel-${site}`,
    site,
    edition: "advanced",
    dataSubjects: [site === "eu" ? "BE" : "US"],
  });
  spamRule(tenant, Links.for(site));
}
app.synth();
