// What was registered.
import type { App } from "cdktf";

type Deployment = (app: App) => void;

const deployments: Deployment[] = [];

export function register(deployment: Deployment): void {
  deployments.push(deployment);
}

export function deployAll(app: App): void {
  for (const deployment of deployments) deployment(app);
}
