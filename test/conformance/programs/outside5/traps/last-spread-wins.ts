// A spread after an explicit property replaces it. The reviewer sees `enabled: false` first.
// Shape: a call with explicit properties and a spread of local overrides at its end.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const trial = { virtualAnalyzer: { enabled: true, macroFiles: false } };
const recovery = { enabled: true };
const secure = { protocol: "tls", tlsAuthentication: true } as const;

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "trap-spread",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IT"],
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  // @ts-expect-error The spread below overwrites it.
  virtualAnalyzer: { enabled: false },
  ...trial,
});
new TmesEmailRecovery(tenant, "recovery", { ...recovery, enabled: false });
new TmesSyslogServer(tenant, "siem", {
  address: "siem.trap.example",
  port: 6514,
  ...secure,
});
app.synth();
