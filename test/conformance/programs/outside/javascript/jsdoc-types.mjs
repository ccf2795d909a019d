// Shape: ESM JavaScript with types in JSDoc (`@typedef`, `@type`, `@satisfies`).
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

/** @typedef {{ name: string, sandbox: boolean, feedback?: boolean }} Unit */

/** @type {readonly Unit[]} */
const units = [
  { name: "pharmacy", sandbox: false },
  { name: "logistics", sandbox: true, feedback: true },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const { name, sandbox, feedback = false } of units) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DK"],
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback },
    virtualAnalyzer: sandbox ? { enabled: true, macroFiles: false } : { enabled: false },
  });
}
app.synth();
