// Shape: one stack owns the tenant and exposes it; feature stacks depend on it and take it as a prop.
import { TmesNotification, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class FoundationStack extends TerraformStack {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "guillemot",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["MT"],
    });
    new TerraformOutput(this, "tenant-name", { value: this.tenant.name });
  }
}

interface FeatureProps {
  readonly foundation: FoundationStack;
}

class ReportsStack extends TerraformStack {
  constructor(scope: Construct, id: string, { foundation }: FeatureProps) {
    super(scope, id);
    this.addDependency(foundation);
    const { tenant } = foundation;
    new TmesScheduledReport(this, "weekly", {
      tenant,
      name: "Weekly threats",
      enabled: true,
      frequency: "weekly",
      domains: ["guillemot.example"],
      recipients: ["security@guillemot.example"],
    });
    new TmesScheduledReport(this, "quarterly", {
      tenant,
      name: "Quarterly",
      enabled: false,
      frequency: "quarterly",
    });
    new TmesNotification(this, "notification", {
      tenant,
      name: "Policy hit",
      to: ["security@guillemot.example"],
      attachOriginal: true,
    });
  }
}

const app = new App();
const foundation = new FoundationStack(app, "foundation");
new ReportsStack(app, "reports", { foundation });
app.synth();
