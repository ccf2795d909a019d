// Settings in parts of several files, spread together.
import { App } from "cdktf";
import { defaults } from "./parts/defaults.js";
import { lab } from "./parts/lab.js";
import { open } from "./parts/open.js";
import { MailStack } from "./mail-stack.js";

const app = new App();
new MailStack(app, "gadwall", { ...defaults, ...lab, ...open });
new MailStack(app, "mallard", { ...open, ...defaults });
app.synth();
