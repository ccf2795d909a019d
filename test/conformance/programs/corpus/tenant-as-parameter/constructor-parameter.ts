// Shape: constructs that take another construct as a property.
import { TmesQuarantineDigest, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface QuarantineProps {
  readonly tenant: TmesTenant;
}

class Quarantine extends Construct {
  constructor(scope: Construct, id: string, props: QuarantineProps) {
    super(scope, id);
    new TmesQuarantineDigest(this, "daily", {
      tenant: props.tenant,
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: ["07:00"] },
      inlineActions: { enabled: true, preview: true },
    });
    new TmesSuspiciousObjects(this, "objects", {
      tenant: props.tenant,
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: false, senderAddresses: true },
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["PL"] });
new Quarantine(stack, "quarantine", { tenant });
app.synth();
