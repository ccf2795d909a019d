// A table from kinds of stacks to their classes, and a list of what to deploy.
import { App } from "cdktf";
import { deployments } from "./deployments.js";
import { stacks } from "./stacks.js";

const app = new App();
for (const { kind, id, ...props } of deployments) new stacks[kind](app, id, props);
app.synth();
