// Shape: a record typed by the names of environments, with a `satisfies` check.
import { TmesCorrelatedIntelligenceRule, TmesTenant, type TmesSite, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type EnvironmentName = "test" | "live";

interface Environment {
  readonly tenant: TmesTenantProps;
  readonly submit: boolean;
}

const shared = { edition: "advanced", dataSubjects: ["AU"] } as const;
const site: TmesSite = "anz";

const environments = {
  test: { tenant: { ...shared, name: "acme-test", site }, submit: true },
  live: { tenant: { ...shared, name: "acme", site, noticeVersion: "2021-09-09" }, submit: false },
} satisfies Record<EnvironmentName, Environment>;

const app = new App();
const names: readonly EnvironmentName[] = ["test", "live"];
for (const name of names) {
  const { tenant: props, submit } = environments[name];
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", props);
  new TmesCorrelatedIntelligenceRule(tenant, "Correlated", {
    enabled: true,
    level: "organization",
    virtualAnalyzer: { enabled: submit },
  });
}
app.synth();
