// Shape: a table of feature flags by environment, and `isEnabled(flag, environment)`.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const environments = ["pilot", "rollout"] as const;
type Environment = (typeof environments)[number];

const flags = {
  "rewrite-links": { pilot: true, rollout: false },
  "rewrite-signed": { pilot: true, rollout: false },
  "sandbox-urls": { pilot: false, rollout: false },
} as const satisfies Record<string, Record<Environment, boolean>>;

type Flag = keyof typeof flags;

function isEnabled(flag: Flag, environment: Environment): boolean {
  return flags[flag][environment];
}

const app = new App();
for (const environment of environments) {
  const stack = new TerraformStack(app, `spam-${environment}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `hoopoe-${environment}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["ES"],
  });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: isEnabled("sandbox-urls", environment) },
      timeOfClick: {
        enabled: isEnabled("rewrite-links", environment),
        scope: environment === "pilot" ? "all" : "possible-risks",
        signedMessages: isEnabled("rewrite-signed", environment),
      },
    },
  });
}
app.synth();
