// One configuration object checked by `satisfies`, so that its literal types stay. One of three keys lets Correlated Intelligence send files and text.
// Shape: `export const config = { … } satisfies Config`, then typed access by key.
import { TmesCorrelatedIntelligenceRule, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Rules = Record<string, { sandbox: boolean; agentic?: boolean; risks: boolean }>;
interface Config {
  tenant: Omit<TmesTenantProps, "name">;
  rules: Rules;
}

const config = {
  tenant: { site: "eu", edition: "cegp", dataSubjects: ["DE", "PL"], inventory: "complete" },
  rules: {
    "Security Risks": { sandbox: false, agentic: false, risks: true },
    Anomalies: { sandbox: false, risks: false },
    Payroll: { sandbox: true, agentic: true, risks: true },
  },
} satisfies Config;

const app = new App();
const stack = new TerraformStack(app, "gateway");
const tenant = new TmesTenant(stack, "tenant", { name: "airline-gateway", ...config.tenant });

const rules: Rules = config.rules;
for (const [name, { sandbox, agentic = false, risks }] of Object.entries(rules)) {
  const own = ["Security Risks", "Anomalies"].includes(name);
  new TmesCorrelatedIntelligenceRule(tenant, own ? `Organization: Correlated Intelligence ${name}` : name, {
    enabled: true,
    level: own ? "organization" : "group",
    ...(own ? {} : { recipients: [`group:${name.toLowerCase()}`] }),
    securityRisks: { enabled: risks, agenticAi: agentic },
    anomalies: { enabled: !risks },
    virtualAnalyzer: { enabled: sandbox },
  });
}
app.synth();
