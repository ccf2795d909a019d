// Shape: `if (process.env.ENV === "dev") new Stack(…)`, one branch for each environment (cdktf-tarpon).
// Environments: ENV=dev; ENV=prod
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class TarponStack extends TerraformStack {
  constructor(scope: Construct, id: string, config: { stage: string; recovery: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `tarpon-${config.stage}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["ES"],
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: config.recovery });
  }
}

const app = new App();
if (process.env["ENV"] === "dev") new TarponStack(app, "dev-tarpon", { stage: "dev", recovery: true });
if (process.env["ENV"]?.startsWith("prod")) new TarponStack(app, "prod-tarpon", { stage: "prod", recovery: false });
app.synth();
