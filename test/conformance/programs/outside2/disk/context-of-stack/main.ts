// Shape: context passed to `new App({ context })`, read in stacks with `this.node.tryGetContext`.
import { App } from "cdktf";
import { SimulationStack } from "./lib/simulation-stack.js";

const app = new App({
  context: {
    "mail:tenants": ["pintail-north", "pintail-south"],
    "pintail-south": { simulations: ["192.0.2.16/29"] },
  },
});

const tenants: string[] = app.node.tryGetContext("mail:tenants");
for (const name of tenants) {
  new SimulationStack(app, name);
}
app.synth();
