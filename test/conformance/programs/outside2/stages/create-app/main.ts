// Shape: `createApp()` calls a function for each environment, and the entry point only synthesises.
import { createApp } from "./src/create-app.js";

createApp().synth();
