// The rule with the bad settings is declared, but switched off; another one is on because a flag has two negations.
// Shape: feature flags with names such as "disableX" that are negated where they are used.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const flags = { disableVirusTrial: true, disableLinkTrial: false, noClickTracking: false };

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "trap-flags",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["ES"],
  inventory: "partial",
});

new TmesVirusRule(tenant, "Trial: Virus", {
  direction: "inbound",
  enabled: !flags.disableVirusTrial,
  level: "group",
  recipients: ["group:trial"],
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: true },
});
new TmesSpamRule(tenant, "Trial: Spam or Phish", {
  direction: "inbound",
  enabled: !flags.disableLinkTrial,
  level: "group",
  recipients: ["group:trial"],
  spam: { enabled: true },
  businessEmailCompromise: { enabled: true },
  phishing: { enabled: true },
  graymail: { enabled: true },
  socialEngineering: { enabled: true },
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: !flags.disableVirusTrial },
    timeOfClick: { enabled: !flags.noClickTracking, scope: flags.disableLinkTrial ? "possible-risks" : "all" },
  },
});
app.synth();
