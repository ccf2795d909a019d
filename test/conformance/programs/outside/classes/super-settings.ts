// Shape: `{ ...super.settings(), … }` over three classes; the last one takes the decision back.
import { TmesCorrelatedIntelligenceRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface RiskSettings {
  readonly agenticAi: boolean;
  readonly sandbox: boolean;
  readonly level: "high" | "medium" | "low";
}

class Baseline {
  settings(): RiskSettings {
    return { agenticAi: false, sandbox: false, level: "medium" };
  }

  apply(scope: Construct): void {
    const { agenticAi, sandbox, level } = this.settings();
    new TmesCorrelatedIntelligenceRule(scope, "Organization: Correlated Intelligence Security Risks", {
      enabled: true,
      level: "organization",
      securityRisks: { enabled: true, agenticAi },
      virtualAnalyzer: { enabled: sandbox, securityLevel: level },
    });
  }
}

class Research extends Baseline {
  override settings(): RiskSettings {
    return { ...super.settings(), agenticAi: true };
  }
}

class ResearchLab extends Research {
  override settings(): RiskSettings {
    return { ...super.settings(), sandbox: true, level: "low" };
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const policies: Record<string, Baseline> = {
  office: new Baseline(),
  research: new Research(),
  lab: new ResearchLab(),
};
for (const [name, policy] of Object.entries(policies)) {
  const tenant = new TmesTenant(stack, name, {
    name: `trey-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["EE"],
  });
  policy.apply(tenant);
}
app.synth();
