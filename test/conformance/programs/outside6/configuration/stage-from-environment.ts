// The stage comes from the environment and falls back with `??`. The scope of rewritten links depends on it.
// Shape: `config/index.ts` of a CDKTF app, here in one file: `const config = configs[process.env.STAGE ?? "dev"] ?? configs.dev`.
// Environments: DEPLOY_STAGE=dev; DEPLOY_STAGE=prod; DEPLOY_STAGE=unknown
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface StageConfig {
  tenant: string;
  clickScope?: "possible-risks" | "all";
  catchRate: "low" | "high";
}

const dev: StageConfig = { tenant: "litware-dev", catchRate: "low" };
const configs: Record<string, StageConfig> = {
  dev,
  staging: { ...dev, tenant: "litware-staging" },
  prod: { tenant: "litware", catchRate: "high", clickScope: "all" },
};

const stage = process.env["DEPLOY_STAGE"] ?? "dev";
const config = configs[stage] ?? dev;

class MailStack extends TerraformStack {
  constructor(
    scope: Construct,
    id: string,
    private readonly config: StageConfig,
  ) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: config.tenant,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["ES"],
      inventory: "complete",
    });
    this.spamRule(tenant);
  }

  private spamRule(tenant: TmesTenant): void {
    const { catchRate, clickScope } = this.config;
    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true, catchRate },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: clickScope !== undefined, scope: clickScope ?? "possible-risks" },
      },
    });
  }
}

const app = new App();
new MailStack(app, `mail-${stage}`, config);
app.synth();
