// A subclass calls the parent's method first and then adds a second syslog server, which is not encrypted.
// Shape: a platform stack in a shared library that a product team extends with its own log collector.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

class PlatformMail extends Construct {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition: "standard",
      dataSubjects: ["SE", "FI"],
      inventory: "partial",
    });
    this.addLogging();
  }

  protected addLogging(): void {
    new TmesSyslogServer(this.tenant, "central", {
      address: "logs.platform.example",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
    });
  }
}

class ProductMail extends PlatformMail {
  protected override addLogging(): void {
    super.addLogging();
    for (const host of ["relay-a", "relay-b"]) {
      new TmesSyslogServer(this.tenant, host, {
        address: `${host}.product.example`,
        port: 514,
        protocol: "tcp",
      });
    }
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
new PlatformMail(stack, "platform", "nordwind-platform");
new ProductMail(stack, "product", "nordwind-product");
app.synth();
