// Shape: two families of one abstract factory; which one a tenant gets is looked up in a table.
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
import { CautiousFactory } from "./factories/cautious.ts";
import { OpenFactory } from "./factories/open.ts";
import type { ProtectionFactory } from "./factories/protection-factory.ts";

const factories: Record<"school" | "lab", ProtectionFactory> = {
  school: new CautiousFactory(),
  lab: new OpenFactory(),
};

const app = new App();
for (const kind of ["school", "lab"] as const) {
  const stack = new TerraformStack(app, kind);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `campus-${kind}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["LT"],
  });
  factories[kind].protect(tenant, ["students", "staff"]);
}
app.synth();
