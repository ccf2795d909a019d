// Static members of a class as configuration.
import { App } from "cdktf";
import { Settings } from "./settings.js";
import { LogsStack } from "./logs-stack.js";

const app = new App();
new LogsStack(app, Settings.tenant, Settings.forLab());
new LogsStack(app, "pintail", Settings.standard);
app.synth();
