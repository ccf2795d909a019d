// Each edition has a list of features, and settings follow from it. The switches look open, but the features of "standard" are none.
// Shape: a typed feature matrix (`Record<Edition, ReadonlySet<Feature>>`) that stacks ask with `has(feature)`.
import { TmesFilePasswordAnalysis, TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Edition = "standard" | "advanced";
type Feature = "sandbox" | "passwords" | "clicks";

const features: Record<Edition, ReadonlySet<Feature>> = {
  standard: new Set(),
  advanced: new Set<Feature>(["sandbox", "passwords", "clicks"]),
};

const edition: Edition = "standard";
const has = (feature: Feature): boolean => features[edition].has(feature);

const app = new App();
const stack = new TerraformStack(app, "council");
const tenant = new TmesTenant(stack, "tenant", {
  name: "town-council",
  site: "eu",
  edition,
  dataSubjects: ["IE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
  claims: { attestedBy: "privacy@council.example", attestedOn: "2026-09-01" },
});

new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: has("sandbox"), macroFiles: has("sandbox"), securityLevel: "medium" },
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true, catchRate: "moderately-high" },
  businessEmailCompromise: { enabled: true },
  phishing: { enabled: true },
  graymail: { enabled: true },
  socialEngineering: { enabled: true },
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: has("sandbox") },
    timeOfClick: { enabled: has("clicks"), scope: "all", signedMessages: true },
  },
});
new TmesFilePasswordAnalysis(tenant, "file-password-analysis", { enabled: has("passwords"), holdMessages: true });
app.synth();
