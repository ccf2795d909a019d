// Shape: one function for the stacks of each environment, in a module of their own.
import { App } from "cdktf";
import { createDevEnvironment, createProdEnvironment } from "./environments.js";

const app = new App();
createDevEnvironment(app);
createProdEnvironment(app);
app.synth();
