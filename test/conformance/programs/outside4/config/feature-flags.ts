// Features are listed with the environments they are on in; a helper asks whether one is on.
// Shape: feature flag table with an isEnabled helper
import { TmesEmailReportingAddIn, TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const stages = ["development", "acceptance", "production"] as const;
type Stage = (typeof stages)[number];

const flags = {
  reportingAddIn: ["development", "acceptance"],
  passwordAnalysis: [],
} satisfies Record<string, readonly Stage[]>;

type Flag = keyof typeof flags;

function isEnabled(flag: Flag, stage: Stage): boolean {
  const on: readonly Stage[] = flags[flag];
  return on.includes(stage);
}

class AddInStack extends TerraformStack {
  constructor(app: App, stage: Stage) {
    super(app, `add-in-${stage}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `relecloud-${stage}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["CZ"],
      labels: { stage },
      inventory: "complete",
    });
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled: isEnabled("reportingAddIn", stage) });
    new TmesFilePasswordAnalysis(tenant, "passwords", {
      enabled: isEnabled("passwordAnalysis", stage),
      holdMessages: false,
    });
  }
}

const app = new App();
stages.forEach((stage) => new AddInStack(app, stage));
app.synth();
