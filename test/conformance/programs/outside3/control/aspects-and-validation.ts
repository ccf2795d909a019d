// Shape: an aspect visits the tree and collects warnings, a validation checks names. Nothing breaks a rule.
import { TmesEmailRecovery, TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformStack, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";

class CountTenants implements IAspect {
  readonly seen = new Set<string>();

  visit(node: IConstruct): void {
    if (TmesTenant.isTmesTenant(node)) this.seen.add(node.name);
  }
}

const app = new App();
const counter = new CountTenants();

for (const craft of ["pottery", "weaving"]) {
  const stack = new TerraformStack(app, craft);
  Aspects.of(stack).add(counter);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `craft-${craft}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["LV"],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: false });
  new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false });
  stack.node.addValidation({
    validate: () => (/^craft-[a-z]+$/.test(tenant.name) ? [] : [`${tenant.name} does not follow the convention`]),
  });
}
app.synth();
if (counter.seen.size !== 2) throw new Error("Both crafts have a tenant.");
