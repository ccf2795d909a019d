// Settings are getters of the base class; the clinic's stack overrides one of them.
// Shape: class hierarchy with accessors that subclasses override
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type InlineActions = ConstructorParameters<typeof TmesQuarantineDigest>[2]["inlineActions"];

class DigestStack extends TerraformStack {
  constructor(
    scope: Construct,
    private readonly organisation: string,
  ) {
    super(scope, organisation);
    const tenant = new TmesTenant(this, "tenant", {
      name: this.tenantName,
      site: "eu",
      edition: "standard",
      dataSubjects: ["DK"],
      inventory: "complete",
    });
    new TmesQuarantineDigest(tenant, "Daily digest", {
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: [this.hour] },
      inlineActions: this.inlineActions,
    });
  }

  protected get tenantName(): string {
    return `${this.organisation}-mail`;
  }

  protected get hour(): string {
    return "07:00";
  }

  protected get inlineActions(): InlineActions {
    return { enabled: false };
  }
}

class ClinicStack extends DigestStack {
  protected override get hour(): string {
    return "05:30";
  }

  protected override get inlineActions(): InlineActions {
    return { ...super.inlineActions, enabled: true, deliver: true, preview: true };
  }
}

const app = new App();
new DigestStack(app, "administration");
new ClinicStack(app, "clinic");
app.synth();
