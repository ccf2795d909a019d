// A table of strategies decides by risk class what a rule does with a message. The chosen strategies neither copy nor redirect.
// Shape: the strategy pattern as a `Record<RiskClass, Strategy>` of functions, and a default strategy.
import { TmesContentRule, TmesDlpRule, TmesTenant, type TmesContentRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Risk = "none" | "leak" | "payment";
type Actions = NonNullable<Extract<TmesContentRuleProps, { direction: "outbound" }>["actions"]>;
type Strategy = (auditors: readonly string[]) => Actions;

const strategies: Record<Risk, Strategy> = {
  none: () => ({ intercept: "do-not-intercept", modify: { stamp: { enabled: true, name: "Footer" } } }),
  leak: () => ({ intercept: "quarantine", monitor: { notify: false } }),
  payment: (auditors) => ({ intercept: "do-not-intercept", monitor: { bcc: true, bccRecipients: [...auditors] } }),
};

const rules: { name: string; words: string[]; risk: Risk; enabled?: boolean }[] = [
  { name: "Confidential drafts", words: ["draft", "embargo"], risk: "leak" },
  { name: "Footer", words: ["offer"], risk: "none" },
  { name: "Transfers (retired)", words: ["iban"], risk: "payment", enabled: false },
];

const app = new App();
const stack = new TerraformStack(app, "insurer");
const tenant = new TmesTenant(stack, "tenant", {
  name: "consolidated-insurance",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["GR", "CY"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
  claims: { attestedBy: "dpo@insurer.example", attestedOn: "2026-08-15" },
});
rules.forEach(({ name, words, risk, enabled = true }, index) => {
  new TmesContentRule(tenant, name, {
    direction: "outbound",
    enabled,
    level: "organization",
    order: index + 1,
    criteria: { match: "any", bodyKeywords: words },
    actions: strategies[risk](["group:audit"]),
  });
});
new TmesDlpRule(tenant, "Card numbers", {
  direction: "outbound",
  enabled: true,
  level: "organization",
  templates: ["EU: PCI-DSS"],
  actions: { intercept: "quarantine" },
});
app.synth();
