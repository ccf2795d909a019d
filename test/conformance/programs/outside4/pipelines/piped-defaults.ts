// A rule's properties pass through a pipe of small functions, each adding one decision.
// Shape: pipe() of pure functions over a props object
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Inbound = Extract<TmesSpamRuleProps, { direction: "inbound" }>;
type Step = (props: Inbound) => Inbound;

const pipe =
  (...steps: readonly Step[]): Step =>
  (props) =>
    steps.reduce((current, step) => step(current), props);

const base: Inbound = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true },
  phishing: { enabled: true },
  graymail: { enabled: false },
  businessEmailCompromise: { enabled: true, applyTo: "detected" },
  socialEngineering: { enabled: true },
  webReputation: { enabled: false },
};

const catchAt =
  (catchRate: "low" | "high"): Step =>
  (props) => ({ ...props, spam: { ...props.spam, catchRate } });

const withLinks: Step = (props) => ({
  ...props,
  webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
});

const rewriting: Step = (props) => ({
  ...props,
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: false },
    timeOfClick: { enabled: true, scope: "untested", signedMessages: true },
  },
});

const quarantine: Step = (props) => ({ ...props, actions: { intercept: "quarantine" } });

const strict = pipe(catchAt("high"), withLinks, quarantine);
const sales = pipe(strict, catchAt("low"), rewriting);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "spam"), "tenant", {
  name: "wide-world-importers",
  site: "eu",
  edition: "standard",
  dataSubjects: ["MT"],
  inventory: "complete",
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", strict(base));
new TmesSpamRule(tenant, "Sales", sales({ ...base, level: "group", recipients: ["group:sales"] }));
app.synth();
