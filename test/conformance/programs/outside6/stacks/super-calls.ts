// A subclass overrides a method that builds properties: it calls super and changes one switch in what it gets.
// Shape: a base stack whose `ruleProps()` is refined by subclasses with `{ ...super.ruleProps(), … }`.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type InboundVirus = Extract<TmesVirusRuleProps, { direction: "inbound" }>;

class BaselineStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["IT"],
      inventory: "partial",
    });
    new TmesVirusRule(this.tenant, "Organization: Virus", this.virusProps());
  }

  protected virusProps(): InboundVirus {
    return {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: false },
      actions: { intercept: "quarantine" },
    };
  }
}

class ResearchStack extends BaselineStack {
  protected override virusProps(): InboundVirus {
    const baseline = super.virusProps();
    return { ...baseline, predictiveMachineLearning: { ...baseline.predictiveMachineLearning, feedback: true } };
  }
}

const app = new App();
new BaselineStack(app, "trattoria-staff");
new ResearchStack(app, "trattoria-research");
app.synth();
