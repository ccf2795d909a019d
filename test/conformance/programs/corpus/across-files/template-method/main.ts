// Template methods: a base stack asks its subclass, which asks its base again.
import { App } from "cdktf";
import { LabStack } from "./lab-stack.js";

const app = new App();
new LabStack(app, "teal-lab");
app.synth();
