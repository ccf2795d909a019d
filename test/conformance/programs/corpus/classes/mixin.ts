// Shape: a mixin over stack classes.
import { TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type StackClass = new (scope: Construct, id: string) => TerraformStack;

class PlainStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
  }
}

function withTenant(Base: StackClass) {
  return class extends Base {
    readonly tenant = new TmesTenant(this, "tenant", {
      name: "acme",
      site: "eu",
      edition: "standard",
      dataSubjects: ["SK"],
    });
  };
}

const MailStack = withTenant(PlainStack);
const app = new App();
const { tenant } = new MailStack(app, "mail");
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: true, securityLevel: "high" },
  threatIntelligence: { filesAndUrls: true, senderAddresses: true },
});
app.synth();
