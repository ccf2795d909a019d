// Shape: lifecycle hooks (`before`, `configure`, `after`) that a base class calls and subclasses override.
import { TmesEmailReportingAddIn, TmesLogRetrieval, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class Deployment {
  protected readonly stack: TerraformStack;
  protected readonly tenant: TmesTenant;

  constructor(app: App, id: string) {
    this.stack = new TerraformStack(app, id);
    this.tenant = new TmesTenant(this.stack, "tenant", {
      name: id,
      site: this.site(),
      edition: "standard",
      dataSubjects: ["AU"],
    });
  }

  protected site(): "eu" | "anz" {
    return "anz";
  }

  protected before(): void {
    new TmesEmailReportingAddIn(this.tenant, "add-in", { enabled: false });
  }

  protected abstract configure(): void;

  protected after(): void {
    new TmesQuarantine(this.tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
  }

  run(): void {
    this.before();
    this.configure();
    this.after();
  }
}

class Plain extends Deployment {
  protected configure(): void {
    new TmesLogRetrieval(this.tenant, "logs", { enabled: false });
  }
}

class Silent extends Deployment {
  protected override before(): void {
    super.before();
  }

  protected configure(): void {
    // There is nothing to configure.
  }
}

const app = new App();
for (const deployment of [new Plain(app, "petrel-plain"), new Silent(app, "petrel-silent")]) deployment.run();
app.synth();
