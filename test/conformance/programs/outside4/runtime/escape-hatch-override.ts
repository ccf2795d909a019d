// While a trial runs, one rule is changed by an override in cdk.tf.json instead of in the shared function.
// Shape: addOverride escape hatch on a resource that a shared function made
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function virusRule(tenant: TmesTenant, name: string, group?: string): TmesVirusRule {
  return new TmesVirusRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level: group === undefined ? "organization" : "group",
    ...(group === undefined ? {} : { recipients: [`group:${group}`] }),
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
  });
}

class TrialStack extends TerraformStack {
  constructor(app: App) {
    super(app, "trial");
    const tenant = new TmesTenant(this, "tenant", {
      name: "boulder-innovations",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["NO"],
      inventory: "complete",
    });
    virusRule(tenant, "Organization: Virus");
    const trial = virusRule(tenant, "Trial", "volunteers");
    trial.addOverride("input.settings.predictiveMachineLearning.enabled", true);
    trial.addOverride("input.settings.predictiveMachineLearning.feedback", false);
  }
}

const app = new App();
new TrialStack(app);
app.synth();
