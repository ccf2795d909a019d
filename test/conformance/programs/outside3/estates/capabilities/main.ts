// Shape: capabilities as mixins from a folder, applied to a base stack in one expression.
import { App } from "cdktf";
import { BaseMailStack } from "./base-mail-stack.ts";
import { withDirectory } from "./capabilities/with-directory.ts";
import { withSimulation } from "./capabilities/with-simulation.ts";

class RailwayStack extends withSimulation(withDirectory(BaseMailStack)) {
  protected override readonly country = "SI";
}

const app = new App();
const railway = new RailwayStack(app, "railway");
railway.addDirectory({ groups: true });
railway.addSimulation();
app.synth();
