// Company, country and tenant settings are merged deeply, the last one wins.
// Shape: recursive deepMerge of partial configurations in layers
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Inbound = Extract<TmesSpamRuleProps, { direction: "inbound" }>;
type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function deepMerge(base: Tree, ...layers: readonly Tree[]): Tree {
  return layers.reduce<Tree>((merged, layer) => {
    const result: Record<string, unknown> = { ...merged };
    for (const [key, value] of Object.entries(layer)) {
      const before = result[key];
      result[key] = isTree(before) && isTree(value) ? deepMerge(before, value) : value;
    }
    return result;
  }, base);
}

const company = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true, catchRate: "moderately-low" },
  phishing: { enabled: true },
  graymail: { enabled: true, marketing: false },
  businessEmailCompromise: { enabled: true, applyTo: "detected" },
  socialEngineering: { enabled: true },
  webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
} satisfies Inbound;

const italy = { graymail: { marketing: true }, businessEmailCompromise: { applyTo: "writing-style" } };
const milan = {
  spam: { catchRate: "high" },
  webReputation: { virtualAnalyzer: { enabled: true, securityLevel: "low" } },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "milan"), "tenant", {
  name: "fourth-coffee-milan",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IT"],
  inventory: "complete",
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", deepMerge(company, italy, milan) as unknown as Inbound);
app.synth();
