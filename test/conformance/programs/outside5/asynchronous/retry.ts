// A flaky source is asked until it answers. Its first answers are dangerous defaults, the last one is right.
// Shape: retry with a limit around a remote configuration service.
import { setImmediate as tick } from "node:timers/promises";
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Config {
  readonly ready: boolean;
  readonly sandbox: boolean;
  readonly recovery: boolean;
}

class RemoteConfig {
  #calls = 0;

  async read(): Promise<Config> {
    await tick();
    this.#calls += 1;
    return this.#calls < 3
      ? { ready: false, sandbox: true, recovery: true }
      : { ready: true, sandbox: false, recovery: false };
  }
}

async function retry<T>(attempts: number, read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  const value = await read();
  if (done(value)) return value;
  if (attempts <= 1) throw new Error("The configuration service is not ready.");
  return retry(attempts - 1, read, done);
}

const remote = new RemoteConfig();
const config = await retry(
  5,
  () => remote.read(),
  ({ ready }) => ready,
);

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "remote-areas",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FI"],
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: config.sandbox, macroFiles: false },
});
new TmesEmailRecovery(tenant, "recovery", { enabled: config.recovery });
app.synth();
