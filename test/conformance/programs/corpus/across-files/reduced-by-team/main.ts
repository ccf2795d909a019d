// Teams contribute settings, reduced to one object.
import { App } from "cdktf";
import { contributions } from "./teams/index.js";
import { MailStack, type Props } from "./mail-stack.js";

const app = new App();
const props = contributions.reduce<Props>((all, each) => ({ ...all, ...each }), { archives: false, retrieve: false });
new MailStack(app, "redshank", props);
app.synth();
