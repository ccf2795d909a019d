// One stack for each site of a table; the site decides how far links are rewritten.
// Shape: for loop over Object.entries of a region map that makes a stack for each
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const regions = {
  eu: { people: ["DE", "FR", "ES"], rewrite: false, scope: "possible-risks" },
  uk: { people: ["GB"], rewrite: true, scope: "all" },
  jp: { people: ["JP"], rewrite: false, scope: "untested" },
} as const;

type Region = keyof typeof regions;

const app = new App();

for (const [region, { people, rewrite, scope }] of Object.entries(regions) as [Region, (typeof regions)[Region]][]) {
  const stack = new TerraformStack(app, `links-${region}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `adventure-works-${region}`,
    site: region,
    edition: "advanced",
    dataSubjects: people,
    inventory: "complete",
  });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true, catchRate: "moderately-high" },
    phishing: { enabled: true },
    graymail: { enabled: true },
    businessEmailCompromise: { enabled: true, applyTo: "detected" },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: false },
      timeOfClick: { enabled: rewrite, scope, signedMessages: false },
    },
  });
}

app.synth();
