// Shape: `Object.values(config).forEach(…)` makes every stack of every environment (creact-labs/creact).
import { App } from "cdktf";
import { config } from "./config/index.js";
import { LoggingStack } from "./stacks/logging-stack.js";
import { TenantStack } from "./stacks/tenant-stack.js";

const app = new App();

Object.values(config).forEach((envConfig) => {
  const env = envConfig.environment;
  const tenants = new TenantStack(app, `kestrel-${env}-tenant`, { config: envConfig });
  new LoggingStack(app, `kestrel-${env}-logging`, { config: envConfig, tenant: tenants.tenant });
});

app.synth();
