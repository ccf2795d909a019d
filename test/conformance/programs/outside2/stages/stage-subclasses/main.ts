// Shape: an abstract environment stack with an abstract getter of settings, a subclass for each stage (GiessC/in-ctrl).
import { App } from "cdktf";
import { DevelopmentStack } from "./lib/development-stack.js";
import { ProductionStack } from "./lib/production-stack.js";

const app = new App();
new DevelopmentStack(app, "development");
new ProductionStack(app, "production");
app.synth();
