// Settings come from promises that are awaited together. The slowest source answers last and is applied last.
// Shape: an entry point that loads secrets and settings concurrently before it creates the app.
import { setTimeout as delay } from "node:timers/promises";
import { App, TerraformStack } from "cdktf";
import { TmesIpReputation, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Answer {
  readonly source: string;
  readonly sandbox?: boolean;
  readonly feedback?: boolean;
  readonly level?: number;
}

async function ask(source: string, milliseconds: number, answer: Omit<Answer, "source">): Promise<Answer> {
  await delay(milliseconds);
  return { source, ...answer };
}

const answers = await Promise.all([
  ask("parameter store", 15, { sandbox: false, feedback: false }),
  ask("service catalogue", 5, { sandbox: true }),
  ask("team file", 1, { level: 0 }),
]);
const { sandbox = false, feedback = false, level = 2 } = answers.reduce((all, next) => ({ ...all, ...next }));

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tailwind-traders",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE", "DK"],
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback },
  virtualAnalyzer: { enabled: sandbox, macroFiles: false },
});
new TmesIpReputation(tenant, "reputation", { quickIpList: { level } });
app.synth();
