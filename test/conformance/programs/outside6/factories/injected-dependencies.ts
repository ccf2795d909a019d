// Dependencies are injected: a service that knows the approved hosts, and one that chooses the protocol. Production gets the old one.
// Shape: constructor injection with small interfaces and a composition root at the end of the file.
import { TmesSyslogServer, TmesTenant, type TmesSyslogServerProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Directory {
  collectors(): readonly string[];
}

interface Transport {
  describe(host: string): TmesSyslogServerProps;
}

class EncryptedTransport implements Transport {
  constructor(private readonly verify: boolean) {}

  describe(host: string): TmesSyslogServerProps {
    return { address: host, port: 6514, protocol: "tls", tlsAuthentication: this.verify };
  }
}

class FixedDirectory implements Directory {
  readonly #hosts: readonly string[];

  constructor(...hosts: string[]) {
    this.#hosts = hosts;
  }

  collectors(): readonly string[] {
    return this.#hosts;
  }
}

class LoggingStack extends TerraformStack {
  constructor(scope: Construct, id: string, deps: { directory: Directory; transport: Transport }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `graphic-design-${id}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["HR"],
      inventory: "complete",
    });
    for (const host of deps.directory.collectors()) {
      new TmesSyslogServer(tenant, host.split(".", 1).join(""), deps.transport.describe(host));
    }
  }
}

const app = new App();
new LoggingStack(app, "live", {
  directory: new FixedDirectory("siem-a.design.example", "siem-b.design.example"),
  transport: new EncryptedTransport(false),
});
new LoggingStack(app, "trial", { directory: new FixedDirectory(), transport: new EncryptedTransport(true) });
app.synth();
