// Closures read a variable when they run, not when they are made. It was "off" while the tasks were queued, and is on when they run.
// Shape: a task queue (`tasks.push(() => …)`) that is filled first and run at the end, around a mutable `current` object.
import { TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Mode {
  passwords: boolean;
  timeout: number;
}

const tasks: (() => void)[] = [];
let current: Mode = { passwords: false, timeout: 10 };

const app = new App();
const stack = new TerraformStack(app, "archive");

function plan(name: string, mode?: Mode): void {
  const queuedAt = tasks.length;
  tasks.push(() => {
    const { passwords, timeout } = mode ?? current;
    const tenant = new TmesTenant(stack, name, {
      name: `archive-${name}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["BE"],
      labels: { order: `${queuedAt}` },
      inventory: "complete",
    });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: passwords, analysisTimeout: timeout });
  });
}

plan("maps");
plan("letters", { ...current });
current = { ...current, passwords: true };
plan("films", current);
current.timeout = 20;

for (const task of tasks) task();
app.synth();
