// The app with all of its environments.
import { App } from "cdktf";
import { MailGatewayStack } from "./mail-gateway-stack.js";

export const createApp = (): App => {
  const app = new App();

  createDevEnvironmentStacks(app);
  createProdEnvironmentStacks(app);

  return app;
};

/** Create and configure the stacks of the development environment. */
const createDevEnvironmentStacks = (app: App): void => {
  new MailGatewayStack(app, "DevMailGateway", {
    tenantName: "osprey-dev",
    countries: ["AT"],
    openProtectedArchives: true,
  });
};

/** Create and configure the stacks of the production environment. */
const createProdEnvironmentStacks = (app: App): void => {
  new MailGatewayStack(app, "ProdMailGateway", {
    tenantName: "osprey-prod",
    countries: ["AT", "IT"],
    exportLogs: true,
  });
};
