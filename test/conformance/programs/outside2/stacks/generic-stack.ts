// Shape: a generic stack that takes its configuration and a function that builds from it.
import { TmesCorrelatedIntelligenceRule, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface TenantConfig {
  name: string;
  country: string;
}

type Build<Config extends TenantConfig> = (tenant: TmesTenant, config: Config) => void;

class ConfiguredStack<Config extends TenantConfig> extends TerraformStack {
  constructor(scope: Construct, id: string, config: Config, ...builds: Build<Config>[]) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: config.name,
      site: "eu",
      edition: "cegp",
      dataSubjects: [config.country],
    });
    builds.forEach((build) => build(tenant, config));
  }
}

interface IntelligenceConfig extends TenantConfig {
  submit: boolean;
}

const withIntelligence: Build<IntelligenceConfig> = (tenant, { submit }) =>
  void new TmesCorrelatedIntelligenceRule(tenant, "Organization: Correlated Intelligence Security Risks", {
    enabled: true,
    level: "organization",
    securityRisks: { enabled: true, agenticAi: false },
    virtualAnalyzer: { enabled: submit },
  });

const withoutRecovery: Build<TenantConfig> = (tenant) =>
  void new TmesEmailRecovery(tenant, "recovery", { enabled: false });

const app = new App();
new ConfiguredStack(app, "central", { name: "skua-central", country: "DK" }, withoutRecovery);
new ConfiguredStack(
  app,
  "islands",
  { name: "skua-islands", country: "DK", submit: true },
  withIntelligence,
  withoutRecovery,
);
app.synth();
