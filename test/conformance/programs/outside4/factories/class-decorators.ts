// A decorator notes each policy class with the edition it needs; the stack makes those that fit.
// Shape: standard class decorators that collect classes in a list
import { TmesCorrelatedIntelligenceRule, TmesDmarc, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Edition = "standard" | "advanced" | "cegp";

interface Policy {
  declare(tenant: TmesTenant): void;
}

const policies: { readonly make: new () => Policy; readonly editions: readonly Edition[] }[] = [];

function needs(...editions: readonly Edition[]) {
  return (make: new () => Policy, _context: ClassDecoratorContext): void => {
    policies.push({ make, editions });
  };
}

@needs("cegp")
export class CorrelationPolicy implements Policy {
  declare(tenant: TmesTenant): void {
    new TmesCorrelatedIntelligenceRule(tenant, "Organization: Correlated Intelligence Security Risks", {
      enabled: true,
      level: "organization",
      securityRisks: { enabled: true, agenticAi: true },
      virtualAnalyzer: { enabled: false },
    });
  }
}

@needs("standard", "advanced", "cegp")
export class DmarcPolicy implements Policy {
  declare(tenant: TmesTenant): void {
    new TmesDmarc(tenant, "default", {
      managedDomain: "default",
      enabled: true,
      dailyReports: false,
      actions: { reject: "delete", quarantine: "quarantine", none: "do-not-intercept" },
    });
  }
}

const edition: Edition = "cegp";
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "gateway"), "tenant", {
  name: "graphic-design-institute",
  site: "eu",
  edition,
  dataSubjects: ["LT"],
  noticeVersion: "2025-12-09",
  inventory: "complete",
});
for (const { make, editions } of policies) {
  if (editions.includes(edition)) new make().declare(tenant);
}
app.synth();
