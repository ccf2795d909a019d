// Shape: base class with static defaults that subclasses shadow; read through `this.constructor`.
import { TmesLogs, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class Estate extends TerraformStack {
  static readonly practices = { restricted: true, monitoring: false, protectedDownloads: true };

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { practices } = this.constructor as typeof Estate;
    const tenant = new TmesTenant(this, "tenant", {
      name: `estate-${id}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["MT"],
    });
    new TmesLogs(tenant, "logs", {
      accessRestricted: practices.restricted,
      noPerformanceMonitoring: !practices.monitoring,
    });
    new TmesQuarantine(tenant, "quarantine", {
      accessRestricted: practices.restricted,
      downloadsProtected: practices.protectedDownloads,
    });
  }
}

class CallCentre extends Estate {
  static override readonly practices = { ...Estate.practices, monitoring: true };
}

class Garage extends Estate {
  static override readonly practices = { ...Estate.practices, restricted: false, protectedDownloads: false };
}

const app = new App();
new Estate(app, "residence");
new CallCentre(app, "calls");
new Garage(app, "garage");
app.synth();
