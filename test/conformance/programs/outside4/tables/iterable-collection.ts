// A collection of rules can be looped over, and yields the enabled ones first.
// Shape: class with [Symbol.iterator] and a size getter
import { TmesContentRule, TmesTenant, type TmesContentRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Rule = TmesContentRuleProps & { readonly name: string };

class RuleList implements Iterable<Rule> {
  private readonly rules: Rule[] = [];

  get size(): number {
    return this.rules.length;
  }

  add(...rules: readonly Rule[]): this {
    this.rules.push(...rules);
    return this;
  }

  *[Symbol.iterator](): Iterator<Rule> {
    yield* this.rules.filter(({ enabled }) => enabled === true);
    yield* this.rules.filter(({ enabled }) => enabled !== true);
  }
}

const list = new RuleList()
  .add({
    name: "Complaints",
    direction: "inbound",
    enabled: true,
    level: "organization",
    criteria: { match: "any", subjectKeywords: ["complaint"] },
    actions: { intercept: "do-not-intercept", monitor: { bcc: true, bccRecipients: ["quality@cohort.example"] } },
  })
  .add({
    name: "Old macros",
    direction: "inbound",
    enabled: false,
    level: "organization",
    criteria: { match: "any", attachmentActiveContent: true },
    actions: { intercept: "change-recipient", changeRecipient: { recipients: ["lab@cohort.example"] } },
  });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "content"), "tenant", {
  name: "cohort",
  site: "eu",
  edition: "standard",
  dataSubjects: ["IE"],
  inventory: "complete",
});
let order = 0;
for (const { name, ...props } of list) {
  order += 1;
  new TmesContentRule(tenant, name, { ...props, order });
}
if (order !== list.size) throw new Error("Not every rule was declared.");
app.synth();
