// A queue that is emptied: a loop that cannot be told by looking at a list.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const queue = ["one", "two"];
while (queue.length > 0) {
  const name = queue.shift();
  if (name === undefined) break;
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["RO"] });
  new TmesEmailRecovery(tenant, "recovery", { enabled: true });
}
app.synth();
