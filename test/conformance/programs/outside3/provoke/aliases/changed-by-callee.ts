// A function changes its argument, reassigns its parameter, and changes what it was given again.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "changed-by-callee",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function change(settings: { on: boolean }): void {
  settings.on = true;
  settings = { on: false };
  settings.on = false;
}
function rest(...all: { on: boolean }[]): void {
  all.forEach((each) => (each.on = !each.on));
}
const first = { on: false };
const second = { on: false };
change(first);
rest(second, second, second);
new TmesEmailRecovery(tenant, "recovery", { enabled: first.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: second.on });
app.synth();
