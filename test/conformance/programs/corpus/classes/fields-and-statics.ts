// Settings as fields and static members.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class Defaults {
  static readonly port = 6514;
  static readonly verify = false;
  static readonly host = `siem.${"acme"}.example`;
}

class LoggingStack extends TerraformStack {
  readonly tenantName = "acme";
  readonly #encrypted = Defaults.verify;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: this.tenantName,
      site: "eu",
      edition: "standard",
      dataSubjects: ["BE"],
    });
    new TmesSyslogServer(tenant, "siem", {
      address: Defaults.host,
      port: Defaults.port,
      protocol: "tls",
      tlsAuthentication: this.#encrypted,
    });
  }
}

const app = new App();
new LoggingStack(app, "mail");
app.synth();
