// Shape: one typed array of environments in the entry point, and `forEach` over it.
import { TmesEmailRecovery, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface MailStackConfig {
  environment: string;
  countries: string[];
  recovery: boolean;
  digest: { groups: string[]; buttons: boolean };
}

const allEnvironments: MailStackConfig[] = [
  {
    environment: "dev",
    countries: ["NL"],
    recovery: true,
    digest: { groups: ["group:platform"], buttons: false },
  },
  {
    environment: "prod",
    countries: ["NL", "BE", "LU"],
    recovery: false,
    digest: { groups: ["group:everyone"], buttons: true },
  },
];

class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, config: MailStackConfig) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `merlin-${config.environment}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: config.countries,
    });
    new TmesEmailRecovery(tenant, "email-recovery", { enabled: config.recovery });
    new TmesQuarantineDigest(tenant, "Staff", {
      enabled: true,
      recipients: "specified",
      groups: config.digest.groups,
      schedule: { frequency: "daily", times: ["07:30"] },
      inlineActions: { enabled: config.digest.buttons },
    });
  }
}

const app = new App();
allEnvironments.forEach((config) => {
  new MailStack(app, `mail-${config.environment}`, config);
});
app.synth();
