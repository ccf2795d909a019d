// Named privacy levels. The highest comes first in the list, and the comparison of indexes is the right way round.
// Shape: t-shirt sizes: the caller picks a word, and the module derives all settings from its rank.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const levels = ["strict", "balanced", "open"] as const;
type Level = (typeof levels)[number];

const atLeast = (level: Level, needed: Level): boolean => levels.indexOf(level) >= levels.indexOf(needed);

function protect(tenant: TmesTenant, level: Level): void {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: atLeast(level, "open") },
    virtualAnalyzer: { enabled: atLeast(level, "balanced"), macroFiles: atLeast(level, "open") },
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
      virtualAnalyzer: { enabled: atLeast(level, "balanced") },
      timeOfClick: { enabled: true, scope: atLeast(level, "open") ? "all" : "possible-risks" },
    },
  });
}

const app = new App();
const stack = new TerraformStack(app, "levels");
const europe = new TmesTenant(stack, "europe", {
  name: "lucerne-europe",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE", "LI"],
  inventory: "partial",
});
const america = new TmesTenant(stack, "america", {
  name: "lucerne-america",
  site: "us",
  edition: "advanced",
  dataSubjects: ["US"],
  inventory: "partial",
});
protect(europe, "strict");
protect(america, "strict");
app.synth();
