// Shape: a file for each stack, and a main.ts that makes them.
import { App } from "cdktf";
import { EuropeStack } from "./europe.js";
import { JapanStack } from "./japan.js";

const app = new App();
new EuropeStack(app, "europe");
new JapanStack(app, "japan");
app.synth();
