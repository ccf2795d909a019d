// A class of settings with getters that depend on what it was made with.
import { App } from "cdktf";
import { StageSettings } from "./stage-settings.js";
import { MailStack } from "./mail-stack.js";

const app = new App();
for (const stage of ["test", "live"] as const) new MailStack(app, `pochard-${stage}`, new StageSettings(stage));
app.synth();
