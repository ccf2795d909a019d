// Three look-ups run at once and one of them fails. A failed look-up counts as "not approved", so all stays off.
// Shape: fail-safe loading with Promise.allSettled.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";

type Feature = "submit-urls" | "rewrite-all" | "rewrite";

async function approved(feature: Feature): Promise<boolean> {
  if (feature === "submit-urls") throw new Error(`no record of ${feature}`);
  return feature === "rewrite";
}

const features: Feature[] = ["submit-urls", "rewrite-all", "rewrite"];
const settled = await Promise.allSettled(features.map(approved));
const on = new Map(
  features.map((feature, index) => {
    const result = settled[index];
    return [feature, result?.status === "fulfilled" && result.value];
  }),
);

const app = new App();
const stack = new TerraformStack(app, "links");
const tenant = new TmesTenant(stack, "tenant", {
  name: "science-museum",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NL"],
  inventory: "partial",
});
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
    virtualAnalyzer: { enabled: on.get("submit-urls") ?? true },
    timeOfClick: {
      enabled: on.get("rewrite") === true,
      scope: on.get("rewrite-all") ? "all" : "possible-risks",
    },
  },
});
app.synth();
