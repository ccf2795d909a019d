// The environments.
import type { App } from "cdktf";
import { MailStack } from "./mail-stack.js";

export const createDevEnvironment = (app: App): void => {
  new MailStack(app, "dev", { site: "us", retrieval: true });
};

export const createProdEnvironment = (app: App): void => {
  new MailStack(app, "prod", { site: "eu", retrieval: false });
};
