// Four files deep: main asks for a stack, which asks for a tenant, which asks for its site.
import { App } from "cdktf";
import { MailStack } from "./stack.js";

const app = new App();
new MailStack(app, "mail", { retrieval: true });
app.synth();
