// Shape: `config/shared.ts` spread into a module for each region, all of them in a record that `satisfies` its type.
import { App } from "cdktf";
import { regions } from "./config/index.js";
import { ReputationStack } from "./reputation-stack.js";

const app = new App();
for (const [region, config] of Object.entries(regions)) {
  new ReputationStack(app, `reputation-${region}`, config);
}
app.synth();
