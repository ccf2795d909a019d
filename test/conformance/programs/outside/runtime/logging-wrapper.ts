// Shape: every construct is made through a wrapper that times and logs, as in deployment scripts.
import { TmesEmailRecovery, TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function timed<T>(label: string, work: () => T): T {
  const started = process.hrtime.bigint();
  try {
    return work();
  } finally {
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    if (process.env["DEBUG"] !== undefined) console.log(`${label}: ${milliseconds.toFixed(1)} ms`);
  }
}

const app = new App();
const stack = timed("stack", () => new TerraformStack(app, "mail"));
const tenant = timed(
  "tenant",
  () => new TmesTenant(stack, "tenant", { name: "timed", site: "eu", edition: "advanced", dataSubjects: ["FI"] }),
);
timed("recovery", () => new TmesEmailRecovery(tenant, "recovery", { enabled: false }));
timed("passwords", () => new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false }));
timed("synth", () => app.synth());
