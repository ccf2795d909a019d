// Shape: two modules that import each other and use one another only when called. Nothing breaks a rule.
import { App } from "cdktf";
import { declareUnit, units } from "./units.ts";

const app = new App();
for (const unit of units) declareUnit(app, unit);
app.synth();
