// Defaults by `??`, `||` and default parameters: a `false` that is said has to stay.
import { TmesDmarc, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  readonly verify?: boolean;
  readonly port?: number;
  readonly reports?: boolean;
}

function declare(stack: TerraformStack, name: string, options: Options, host = `${name}.example`): void {
  const tenant = new TmesTenant(stack, name, { name, site: "in", edition: "standard", dataSubjects: ["IN"] });
  new TmesSyslogServer(tenant, "siem", {
    address: host,
    port: options.port || 6514,
    protocol: "tls",
    tlsAuthentication: options.verify ?? true,
  });
  new TmesDmarc(tenant, "dmarc", {
    managedDomain: "default",
    enabled: true,
    dailyReports: options.reports || !(options.verify ?? true),
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
declare(stack, "acme", {});
declare(stack, "acme-lab", { verify: false, port: 0 });
declare(stack, "acme-shop", { reports: true }, "siem.shop.example");
app.synth();
