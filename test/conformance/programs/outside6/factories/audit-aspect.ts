// An aspect walks the tree, counts the rules of each tenant and adds an annotation. It changes no settings; all rules are closed.
// Shape: `Aspects.of(stack).add(new …)` with an IAspect that inspects constructs, as compliance teams write it.
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { Annotations, App, Aspects, TerraformStack, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";

class RuleCount implements IAspect {
  readonly #seen = new Map<string, number>();

  constructor(private readonly limit: number) {}

  visit(node: IConstruct): void {
    if (!(node instanceof TmesVirusRule) && !(node instanceof TmesSpamRule)) return;
    const tenant = node.tenant.name;
    const count = (this.#seen.get(tenant) ?? 0) + 1;
    this.#seen.set(tenant, count);
    if (count > this.limit) Annotations.of(node).addInfo(`Tenant ${tenant} has more than ${this.limit} rules.`);
  }
}

const app = new App();
const stack = new TerraformStack(app, "museum");
Aspects.of(stack).add(new RuleCount(1));
const tenant = new TmesTenant(stack, "tenant", {
  name: "museum",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IS"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
const scanners = Object.fromEntries(
  ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"].map((key) => [
    key,
    { enabled: true },
  ]),
) as Record<"spam" | "businessEmailCompromise" | "phishing" | "graymail" | "socialEngineering", { enabled: boolean }>;

new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false, feedback: false },
  virtualAnalyzer: { enabled: false, securityLevel: "low", macroFiles: true },
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  ...scanners,
  webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false, scope: "all" } },
});
app.synth();
