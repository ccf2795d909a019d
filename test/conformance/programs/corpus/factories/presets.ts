// Shape: presets by name, one of which each caller picks.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const common = { direction: "inbound", enabled: true, level: "organization" } as const;
const presets = {
  private: {
    ...common,
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
  },
  secure: {
    ...common,
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: true, macroFiles: true },
  },
} satisfies Record<string, TmesVirusRuleProps>;

function declare(stack: TerraformStack, name: string, preset: keyof typeof presets): void {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["GR"] });
  new TmesVirusRule(tenant, "Organization: Virus", presets[preset]);
}

const app = new App();
const stack = new TerraformStack(app, "mail");
declare(stack, "acme-hospital", "private");
declare(stack, "acme-factory", "secure");
app.synth();
