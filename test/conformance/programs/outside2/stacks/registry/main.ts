// Shape: a registry of `{ name, Stack, props }`, typed with `satisfies`, that the entry point iterates over.
import { App } from "cdktf";
import { stacks } from "./src/stacks.js";

const app = new App();

for (const { name, Stack, props } of stacks) {
  new Stack(app, name, { ...props, country: "BE" });
}

app.synth();
