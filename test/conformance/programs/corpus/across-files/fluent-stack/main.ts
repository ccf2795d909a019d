// A stack with chained methods.
import { App } from "cdktf";
import { MailStack } from "./mail-stack.js";

const app = new App();
new MailStack(app, "phalarope").addRecovery(false).addRetrieval(true);
app.synth();
