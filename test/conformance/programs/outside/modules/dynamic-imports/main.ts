// Shape: `sst.config.ts`, whose async `run` imports one module after the other (thescientist13/aws-sst-demo).
import { App } from "cdktf";

const app = new App();

async function run(): Promise<void> {
  const { createTenant } = await import("./infra/tenant.js");
  const tenant = createTenant(app);
  const { createLogging } = await import("./infra/logging.js");
  createLogging(tenant);
}

run()
  .then(() => app.synth())
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
