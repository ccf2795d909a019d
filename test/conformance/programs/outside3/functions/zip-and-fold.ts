// Shape: `zip`, `fold` and `range` helpers over two lists of the same length. Nothing breaks a rule.
import { TmesContentRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const range = (end: number): number[] => Array.from({ length: end }, (_, index) => index);

function zip<A, B>(left: readonly A[], right: readonly B[]): (readonly [A, B])[] {
  return range(Math.min(left.length, right.length)).map((index) => [left[index] as A, right[index] as B] as const);
}

const fold = <T, R>(items: readonly T[], initial: R, step: (so: R, item: T) => R): R => {
  let so = initial;
  for (const item of items) so = step(so, item);
  return so;
};

const names = ["Archives", "Large files", "Scripts"];
const limits = [100, 4, 0];
const total = fold(limits, 0, (sum, limit) => sum + limit);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "files"), "tenant", {
  name: "print-shop",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
for (const [name, limit] of zip(names, limits)) {
  new TmesContentRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level: "organization",
    criteria: { match: "any", attachmentNumber: { enabled: true, operator: ">", amount: limit + 1 } },
    actions: total > 1000 ? { intercept: "change-recipient" } : { intercept: limit > 0 ? "quarantine" : "delete" },
  });
}
app.synth();
