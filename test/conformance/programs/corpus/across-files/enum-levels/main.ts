// Levels are an enum of another file, compared with `>=`.
import { App } from "cdktf";
import { Level } from "./level.js";
import { MailStack } from "./mail-stack.js";

const app = new App();
new MailStack(app, "sanderling", Level.open);
new MailStack(app, "turnstone", Level.closed);
app.synth();
