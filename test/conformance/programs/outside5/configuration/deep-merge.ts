// A recursive merge of defaults and a tenant's overrides. The override is three levels down.
// Shape: a service whose configuration is the deep merge of company defaults and a local file.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

function merge(base: Tree, over: Tree): Tree {
  const result: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    result[key] = isTree(before) && isTree(value) ? merge(before, value) : value;
  }
  return result;
}

const defaults = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true, catchRate: "moderately-low" },
  businessEmailCompromise: { enabled: true },
  phishing: { enabled: true },
  graymail: { enabled: true, marketing: true },
  socialEngineering: { enabled: true },
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: false },
    timeOfClick: { enabled: true, scope: "possible-risks", signedMessages: false },
  },
};

const overrides: Record<string, Tree> = {
  "Organization: Spam or Phish": {},
  "Finance: Spam or Phish": {
    spam: { catchRate: "high" },
    webReputation: { securityLevel: "high", virtualAnalyzer: { enabled: true } },
  },
};

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "woodgrove",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["AT"],
  inventory: "partial",
});
for (const [name, over] of Object.entries(overrides)) {
  new TmesSpamRule(tenant, name, merge(defaults, over) as unknown as TmesSpamRuleProps);
}
app.synth();
