// A check throws for one tenant; the handler falls back to a preset, which is less strict than intended.
// Shape: validation with exceptions and a "safe" fallback in the catch block.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Preset {
  readonly sandbox: boolean;
  readonly feedback: boolean;
}

const presets = new Map<string, Preset>([
  ["strict", { sandbox: false, feedback: false }],
  ["vendor-default", { sandbox: true, feedback: true }],
]);

function presetFor(name: string): Preset {
  const preset = presets.get(name);
  if (preset === undefined) throw new RangeError(`There is no preset "${name}".`);
  return preset;
}

function presetOrFallback(name: string): Preset {
  let chosen = presetFor("vendor-default");
  try {
    chosen = presetFor(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
  }
  return chosen;
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [name, wanted] of Object.entries({ kiel: "strict", bremen: "stricter" })) {
  const { sandbox, feedback } = presetOrFallback(wanted);
  const tenant = new TmesTenant(stack, name, {
    name: `trap-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback },
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox && feedback },
  });
}
app.synth();
