// `export { x as default }` is live, also through a second module.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { on, snapshot, turn } from "./index.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "live-default",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

turn();
new TmesEmailRecovery(tenant, "recovery", { enabled: on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: snapshot.on });
app.synth();
