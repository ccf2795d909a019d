// Settings are inherited down a tree of organisational units; a recursive walk makes the leaves.
// Shape: recursive walk that passes inherited settings to the children
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Settings {
  readonly learning: boolean;
  readonly share: boolean;
  readonly inForce: boolean;
}

interface Unit {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly units?: readonly Unit[];
}

const company: Unit = {
  name: "company",
  settings: { learning: false, share: false, inForce: true },
  units: [
    { name: "works-council" },
    {
      name: "research",
      settings: { learning: true },
      units: [
        { name: "chemistry", settings: { share: true } },
        { name: "physics", settings: { learning: false } },
      ],
    },
    { name: "closed-plant", settings: { learning: true, share: true, inForce: false } },
  ],
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "units"), "tenant", {
  name: "best-for-you-organics",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  inventory: "complete",
});

function declare(unit: Unit, inherited: Settings, path: readonly string[] = []): number {
  const settings = { ...inherited, ...unit.settings };
  const here = [...path, unit.name];
  const children = unit.units ?? [];
  if (children.length === 0) {
    new TmesVirusRule(tenant, here.join(" / "), {
      direction: "inbound",
      enabled: settings.inForce,
      level: "group",
      recipients: [`group:${unit.name}`],
      predictiveMachineLearning: { enabled: settings.learning, feedback: settings.share },
      virtualAnalyzer: { enabled: false },
    });
    return 1;
  }
  return children.reduce((count, child) => count + declare(child, settings, here), 0);
}

const count = declare(company, { learning: false, share: false, inForce: false });
if (count !== 4) throw new Error(`Expected 4 rules, made ${String(count)}.`);
app.synth();
