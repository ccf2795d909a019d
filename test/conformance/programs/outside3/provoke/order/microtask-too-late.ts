// A `then` runs after the code that follows it, so the item has the old value.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "microtask-too-late",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let flag = false;
void Promise.resolve().then(() => {
  flag = true;
});
new TmesEmailRecovery(tenant, "recovery", { enabled: flag });
queueMicrotask(() => {
  new TmesLogRetrieval(tenant, "retrieval", { enabled: flag });
  app.synth();
});
