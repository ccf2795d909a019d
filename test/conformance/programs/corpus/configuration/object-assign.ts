// Shape: `Object.assign` onto a fresh object, as before there were spreads.
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const rule: TmesSpamRuleProps = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true },
  businessEmailCompromise: { enabled: true },
  phishing: { enabled: true },
  graymail: { enabled: true },
  socialEngineering: { enabled: true },
  webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["ES"],
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", rule);
new TmesSpamRule(
  tenant,
  "Marketing: Spam",
  Object.assign({}, rule, { level: "group" as const, socialEngineering: { enabled: false } }),
);
new TmesSpamRule(
  tenant,
  "Press: Spam",
  Object.assign({}, rule, {
    level: "group" as const,
    webReputation: {
      enabled: true as const,
      virtualAnalyzer: { enabled: true as const },
      timeOfClick: { enabled: true as const, scope: "untested" as const },
    },
  }),
);
app.synth();
