// Shape: an index.ts that exports again what other modules export.
import { App } from "cdktf";
import { makeTenant, Mail } from "./lib/index.js";

const app = new App();
const mail = new Mail(app, "mail");
makeTenant(mail, "acme-slovenia");
app.synth();
