// Shape: class decorators put stacks into a catalogue; `main` instantiates the catalogue.
import { App } from "cdktf";
import { catalogue } from "./catalogue.ts";
import "./stacks/branches.ts";
import "./stacks/head-office.ts";

const app = new App();
for (const [id, MailStack] of catalogue) new MailStack(app, id);
app.synth();
