// Shape: a base class whose `addFeature` asks a gate first; subclasses ask for more than they get.
import { TmesEmailReportingAddIn, TmesLogRetrieval, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Feature = "log-retrieval" | "add-in" | "quarantine";

abstract class GatedStack extends TerraformStack {
  private static readonly approved: readonly Feature[] = ["quarantine"];

  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "standard", dataSubjects: ["IS"] });
    this.requested().forEach((feature) => this.addFeature(feature));
  }

  protected abstract requested(): readonly Feature[];

  private addFeature(feature: Feature): void {
    if (!GatedStack.approved.includes(feature)) return;
    switch (feature) {
      case "log-retrieval":
        new TmesLogRetrieval(this.tenant, feature, { enabled: true });
        break;
      case "add-in":
        new TmesEmailReportingAddIn(this.tenant, feature, { enabled: true });
        break;
      case "quarantine":
        new TmesQuarantine(this.tenant, feature, { accessRestricted: true, downloadsProtected: true });
    }
  }
}

class SecurityStack extends GatedStack {
  protected requested(): readonly Feature[] {
    return ["log-retrieval", "add-in", "quarantine"];
  }
}

class OfficeStack extends GatedStack {
  protected requested(): readonly Feature[] {
    return ["add-in"];
  }
}

const app = new App();
new SecurityStack(app, "gadwall-security");
new OfficeStack(app, "gadwall-office");
app.synth();
