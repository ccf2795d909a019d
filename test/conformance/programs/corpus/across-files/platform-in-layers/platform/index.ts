// The platform.
import { App } from "cdktf";
import { MailStack } from "./mail-stack.js";

export interface PlatformProps {
  readonly name: string;
  readonly features: readonly string[];
}

export function platform({ name, features }: PlatformProps): App {
  const app = new App();
  new MailStack(app, name, { retrieve: features.includes("retrieval"), archives: features.includes("archives") });
  return app;
}
