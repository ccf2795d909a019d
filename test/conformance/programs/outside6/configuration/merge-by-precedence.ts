// Four layers of settings are merged from weak to strong. The region turns the sandbox off, and the team layer turns it on again.
// Shape: a settings module with `defaults < region < stage < team`, merged by one generic function.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Settings {
  enabled: boolean;
  sandbox: { enabled: boolean; macroFiles: boolean };
  learning: { enabled: boolean; feedback: boolean };
  order?: number;
}

type DeepPartial<T> = { [Key in keyof T]?: T[Key] extends object ? DeepPartial<T[Key]> : T[Key] };

function merge<T extends object>(base: T, layer: DeepPartial<T>): T {
  const result = { ...base };
  for (const key of Object.keys(layer) as (keyof T)[]) {
    const over = layer[key];
    if (over === undefined) continue;
    const below = base[key];
    result[key] =
      typeof below === "object" && below !== null
        ? (merge(below, over as DeepPartial<typeof below>) as T[keyof T])
        : (over as T[keyof T]);
  }
  return result;
}

const defaults: Settings = {
  enabled: true,
  sandbox: { enabled: true, macroFiles: true },
  learning: { enabled: true, feedback: false },
};
const region: DeepPartial<Settings> = { sandbox: { enabled: false, macroFiles: false } };
const stage: DeepPartial<Settings> = { learning: { enabled: false } };
const teams: Record<string, DeepPartial<Settings>> = {
  logistics: { order: 3 },
  security: { sandbox: { enabled: true } },
};

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "eu", {
  name: "wingtip-eu",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DK"],
  inventory: "complete",
});
for (const [team, layer] of Object.entries(teams)) {
  const { enabled, sandbox, learning, order } = [region, stage, layer].reduce<Settings>(merge, defaults);
  new TmesVirusRule(tenant, `Team ${team}`, {
    direction: "inbound",
    enabled,
    level: "group",
    recipients: [`group:${team}`],
    predictiveMachineLearning: learning,
    virtualAnalyzer: sandbox,
    ...(order !== undefined && { order }),
  });
}
app.synth();
