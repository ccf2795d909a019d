// Shape: one list with the properties of every environment, and a stack for each entry.
import { TmesSyslogServer, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface MailStackConfig {
  readonly environment: string;
  readonly site: TmesSite;
  readonly siem: string;
  readonly verify: boolean;
}

class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, config: MailStackConfig) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `acme-${config.environment}`,
      site: config.site,
      edition: "standard",
      dataSubjects: ["DE"],
    });
    new TmesSyslogServer(tenant, "siem", {
      address: config.siem,
      port: 6514,
      protocol: "tls",
      tlsAuthentication: config.verify,
    });
  }
}

const allEnvironments: MailStackConfig[] = [
  { environment: "dev", site: "us", siem: "siem.dev.acme.example", verify: false },
  { environment: "staging", site: "eu", siem: "siem.staging.acme.example", verify: false },
  { environment: "prod", site: "eu", siem: "siem.acme.example", verify: true },
];

const app = new App();
for (const config of allEnvironments) new MailStack(app, `mail-${config.environment}`, config);
app.synth();
