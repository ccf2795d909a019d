// Overrides are written as dotted paths and set into a copy of the defaults.
// Shape: a command line with repeated `--set a.b.c=value` options, as known from Helm.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";

const defaults = {
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
    virtualAnalyzer: { enabled: false },
    timeOfClick: { enabled: true, scope: "untested", signedMessages: false },
  },
} satisfies TmesSpamRuleProps;

const sets = [
  "webReputation.securityLevel=moderately-high",
  "webReputation.timeOfClick.scope=all",
  "webReputation.timeOfClick.signedMessages=true",
];

const parse = (text: string): boolean | string => (text === "true" ? true : text === "false" ? false : text);

const props = structuredClone(defaults) as TmesSpamRuleProps;
for (const set of sets) {
  const [path = "", text = ""] = set.split("=");
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: Record<string, unknown> = props as unknown as Record<string, unknown>;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  at[last] = parse(text);
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "coho-winery",
  site: "eu",
  edition: "standard",
  dataSubjects: ["IT", "SI"],
  inventory: "partial",
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", props);
app.synth();
