// Shape: an app class with an async `setup()`, because constructors cannot await; stacks are made in parallel.
import { DeployApp } from "./lib/deploy-app.js";

async function buildApplication(): Promise<DeployApp> {
  const app = new DeployApp();
  await app.setup();
  return app;
}

void buildApplication().then((app) => app.synth());
