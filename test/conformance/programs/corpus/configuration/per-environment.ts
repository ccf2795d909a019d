// Shape: stack per environment, properties merged from defaults.
import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const defaults = {
  site: "eu",
  sandbox: false,
  verify: true,
  people: ["DE"],
} as const;

const environments = {
  dev: { ...defaults, sandbox: true, verify: false },
  staging: { ...defaults, verify: false },
  prod: defaults,
} as const;

const app = new App();
for (const name of ["dev", "staging", "prod"] as const) {
  const { site, sandbox, verify, people } = environments[name];
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `acme-${name}`,
    site,
    edition: "advanced",
    dataSubjects: people,
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: sandbox ? { enabled: true, macroFiles: false } : { enabled: false },
  });
  new TmesSyslogServer(tenant, "siem", {
    address: "siem.acme.example",
    port: 6514,
    protocol: "tls",
    tlsAuthentication: verify,
  });
}
app.synth();
