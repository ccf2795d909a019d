// Shape: a model of plain data with a discriminated union of resources, interpreted by one function per kind.
import { App } from "cdktf";
import { interpret } from "./interpreter.ts";
import { model } from "./model.ts";

const app = new App();
interpret(app, model);
app.synth();
