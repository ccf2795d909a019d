// Shape: a generic abstract stack over its configuration type.
import { TmesEmailRecovery, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface StackConfig {
  readonly name: string;
}

abstract class ConfiguredStack<T extends StackConfig> extends TerraformStack {
  protected readonly tenant: TmesTenant;

  protected constructor(scope: Construct, id: string, protected readonly config: T) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: config.name,
      site: "eu",
      edition: "standard",
      dataSubjects: ["PL"],
    });
  }
}

interface SiemConfig extends StackConfig {
  readonly verify: boolean;
}

class SiemStack extends ConfiguredStack<SiemConfig> {
  constructor(scope: Construct, id: string, config: SiemConfig) {
    super(scope, id, config);
    new TmesSyslogServer(this.tenant, "siem", {
      address: "siem.acme.example",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: this.config.verify,
    });
  }
}

class RecoveryStack extends ConfiguredStack<StackConfig> {
  constructor(scope: Construct, id: string, config: StackConfig) {
    super(scope, id, config);
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: this.config.name.startsWith("acme") });
  }
}

const app = new App();
new SiemStack(app, "siem", { name: "acme-siem", verify: false });
new RecoveryStack(app, "recovery", { name: "acme-recovery" });
app.synth();
