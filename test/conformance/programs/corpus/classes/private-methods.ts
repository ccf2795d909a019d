// Shape: a stack whose constructor calls one private method for each part of it.
import {
  TmesCorrelatedIntelligenceRule,
  TmesDmarc,
  TmesEmailReportingAddIn,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class MailStack extends TerraformStack {
  private readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, private readonly strict: boolean) {
    super(scope, id);
    this.tenant = this.createTenant();
    this.createProtection();
    this.#createPeople();
  }

  private createTenant(): TmesTenant {
    return new TmesTenant(this, "tenant", {
      name: this.node.id,
      site: "sg",
      edition: "advanced",
      dataSubjects: ["SG"],
    });
  }

  private createProtection(): void {
    new TmesCorrelatedIntelligenceRule(this.tenant, "Correlated", {
      enabled: true,
      level: "organization",
      virtualAnalyzer: { enabled: !this.strict },
    });
    new TmesDmarc(this.tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: true });
  }

  #createPeople(): void {
    new TmesEmailReportingAddIn(this.tenant, "add-in", { enabled: !this.strict });
  }
}

const app = new App();
new MailStack(app, "strict", true);
new MailStack(app, "loose", false);
app.synth();
