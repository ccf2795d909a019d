// A class mixin adds the export of logs to a stack. The collector of the mixin takes clear text unless the stack says otherwise.
// Shape: TypeScript mixins over a base stack, `class X extends WithA(WithB(Base))`.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class TenantStack extends TerraformStack {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: ["NL"],
      inventory: "partial",
    });
  }
}

type StackClass = new (...args: any[]) => TenantStack;

function WithLogExport<Base extends StackClass>(BaseStack: Base, collector: string, encrypted = false) {
  return class extends BaseStack {
    constructor(...args: any[]) {
      super(...args);
      new TmesSyslogServer(this.tenant, "collector", {
        address: collector,
        ...(encrypted ? { protocol: "tls", port: 6514, tlsAuthentication: true } : { protocol: "tcp", port: 514 }),
      });
      new TmesSyslogForwarding(this.tenant, "syslog-forwarding", {
        detectionLogs: { forward: true, profile: "collector", includeSpam: false },
        auditLogs: { forward: true, profile: "collector" },
        mailTrackingLogs: { forward: false },
        urlClickLogs: { forward: false },
      });
    }
  };
}

class ClinicStack extends WithLogExport(TenantStack, "logs.clinic.example") {}

const app = new App();
new ClinicStack(app, "clinic-nl");
app.synth();
