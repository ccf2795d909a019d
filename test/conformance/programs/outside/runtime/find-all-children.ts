// Shape: a loop over `stack.node.findAll()` that adds to every tenant it meets.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["found-a", "found-b"]) {
  new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["FR"] });
}
for (const child of stack.node.findAll()) {
  if (child instanceof TmesTenant) {
    new TmesEmailRecovery(child, "recovery", { enabled: child.name.endsWith("b") });
  }
}
app.synth();
