// Nothing fails: a frozen configuration, and a stack that reads it.
import { App } from "cdktf";
import { config } from "./config.js";
import { MailStack } from "./mail-stack.js";

const app = new App();
config.tenants.map(({ name, ...props }) => new MailStack(app, name, props));
app.synth();
