// Two closures share an object; a WeakMap and a Set hold the same one.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "closure-holds-object",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const make = () => {
  const state = { on: false };
  return { turn: () => (state.on = !state.on), state, read: () => state.on };
};
const one = make();
const two = make();
const held = new Set([one.state]);
for (const each of held) each.on = true;
two.turn();
two.turn();
new TmesEmailRecovery(tenant, "recovery", { enabled: one.read() });
new TmesLogRetrieval(tenant, "retrieval", { enabled: two.read() });
app.synth();
