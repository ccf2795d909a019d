// Nothing fails: what would is made only where the caller asks for it, and nobody does.
import { App } from "cdktf";
import { MailStack } from "./mail-stack.js";

const app = new App();
new MailStack(app, "sandpiper", {});
new MailStack(app, "greenshank", { withRetrieval: false });
app.synth();
