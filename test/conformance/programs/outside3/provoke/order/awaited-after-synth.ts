// A function that nobody awaits declares an item after the synth.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "awaited-after-synth",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

async function late(): Promise<void> {
  await Promise.resolve();
  new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
}
void late();
new TmesEmailRecovery(tenant, "recovery", { enabled: false });
app.synth();
