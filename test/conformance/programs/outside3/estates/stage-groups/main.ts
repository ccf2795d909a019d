// Shape: a Stage construct groups the stacks of an environment; items live in another stack than their tenant.
import { App } from "cdktf";
import { MailStage } from "./lib/mail-stage.ts";

const app = new App();
new MailStage(app, "test", { forward: false });
new MailStage(app, "live", { forward: true, protocol: "tcp" });
app.synth();
