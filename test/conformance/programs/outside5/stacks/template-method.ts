// An abstract stack declares the tenant and calls hooks; one of the two subclasses turns the sandbox on.
// Shape: an abstract TerraformStack with a template method and one subclass for each business unit.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesEmailRecovery, TmesEndUserConsole, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

abstract class BusinessUnitStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, unit: string) {
    super(scope, `mail-${unit}`);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `contoso-${unit}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: this.countries(),
      inventory: "partial",
    });
    this.declareVirusRule();
    this.declareRetention();
    this.declareConsole();
  }

  protected abstract countries(): string[];

  /** Whether suspicious files may be detonated. Units that want it need the approval of the privacy office. */
  protected sandboxApproved(): boolean {
    return false;
  }

  protected declareVirusRule(): void {
    new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: this.sandboxApproved(), macroFiles: false },
    });
  }

  protected declareConsole(): void {
    new TmesEndUserConsole(this.tenant, "console", {
      localAccounts: { enabled: true, twoFactor: !this.sandboxApproved() },
      singleSignOn: { enabled: false },
    });
  }

  protected declareRetention(): void {
    new TmesEmailRecovery(this.tenant, "email-recovery", { enabled: false });
  }
}

class RetailStack extends BusinessUnitStack {
  protected countries(): string[] {
    return ["DE", "AT"];
  }
}

class LogisticsStack extends BusinessUnitStack {
  protected countries(): string[] {
    return ["NL", "BE"];
  }

  protected override sandboxApproved(): boolean {
    return this.countries().includes("NL");
  }
}

const app = new App();
new RetailStack(app, "retail");
new LogisticsStack(app, "logistics");
app.synth();
