// Shape: a base stack that computes ids from a system name and an environment.
import { TmesEmailContinuity, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Context {
  readonly systemName: string;
  readonly environment: "dev" | "prod";
}

class BaseStack extends TerraformStack {
  readonly fullName: string;

  constructor(scope: Construct, id: string, context: Context, isCommon = false) {
    const fullName = isCommon
      ? `${context.systemName}-common-${id}`
      : `${context.systemName}-${context.environment}-${id}`;
    super(scope, fullName);
    this.fullName = fullName;
  }
}

class MailStack extends BaseStack {
  constructor(scope: Construct, context: Context) {
    super(scope, "mail", context, context.environment === "prod");
    const tenant = new TmesTenant(this, "tenant", {
      name: this.fullName,
      site: context.environment === "prod" ? "eu" : "us",
      edition: "standard",
      dataSubjects: ["HU"],
    });
    new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: context.environment !== "dev" });
    new TmesEmailContinuity(tenant, "continuity", { name: "acme.example", enabled: false });
  }
}

const app = new App();
new MailStack(app, { systemName: "acme", environment: "prod" });
new MailStack(app, { systemName: "acme", environment: "dev" });
app.synth();
