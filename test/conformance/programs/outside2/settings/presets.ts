// Shape: named presets ("relaxed", "standard", "strict") that a tenant refers to by name.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type InboundVirus = Extract<TmesVirusRuleProps, { direction: "inbound" }>;
type Preset = Pick<InboundVirus, "predictiveMachineLearning" | "virtualAnalyzer" | "actions">;

const presets: Record<"relaxed" | "standard" | "strict", Preset> = {
  relaxed: {
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
    actions: { intercept: "do-not-intercept" },
  },
  standard: {
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
    actions: { intercept: "quarantine" },
  },
  strict: {
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: true, macroFiles: false, securityLevel: "low" },
    actions: { intercept: "delete" },
  },
};

const tenants: Array<{ name: string; preset: keyof typeof presets }> = [
  { name: "stilt-lab", preset: "relaxed" },
  { name: "stilt-office", preset: "standard" },
  { name: "stilt-finance", preset: "strict" },
];

const app = new App();
for (const { name, preset } of tenants) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
  });
  new TmesVirusRule(tenant, "Attachments", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    ...presets[preset],
  });
}
app.synth();
