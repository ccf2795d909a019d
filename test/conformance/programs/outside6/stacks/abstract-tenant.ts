// An abstract stack declares the tenant, and a hook decides about the sandbox. No region overrides the hook, so it stays off.
// Shape: an abstract base stack per product, with template methods that the stacks of the regions may override.
import { TmesEmailRecovery, TmesTenant, TmesVirusRule, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Claims = Pick<TmesTenantProps, "site" | "edition" | "dataSubjects">;

abstract class MailStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, claims: Claims) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `contoso-${id}`,
      noticeVersion: "2021-09-09",
      inventory: "complete",
      claims: { attestedBy: "privacy@contoso.example", attestedOn: "2026-11-02" },
      ...claims,
    });
    new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: this.usesSandbox(), macroFiles: this.usesSandbox() },
    });
    this.declareRetention();
  }

  /** Whether files of this region may be opened in the sandbox. */
  protected usesSandbox(): boolean {
    return false;
  }

  protected abstract declareRetention(): void;
}

class GermanyStack extends MailStack {
  constructor(scope: Construct) {
    super(scope, "germany", { site: "eu", edition: "advanced", dataSubjects: ["DE", "AT"] });
  }

  protected override declareRetention(): void {
    new TmesEmailRecovery(this.tenant, "email-recovery", { enabled: false });
  }
}

const app = new App();
new GermanyStack(app);
app.synth();
