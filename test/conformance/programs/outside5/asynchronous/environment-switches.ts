// Four environment variables with different conventions: unset, "0" and "false" all mean off, or should.
// Shape: a container image whose behaviour is set by environment variables.
// Environments: MAIL_SANDBOX=0 MAIL_RECOVERY=false; MAIL_SANDBOX=1 MAIL_MACROS=yes; MAIL_RECOVERY=true MAIL_FEEDBACK=no
import { env } from "node:process";
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const flag = (name: string): boolean => /^(1|true|yes)$/i.test(env[name] ?? "");

async function main(): Promise<void> {
  const app = new App();
  const stack = new TerraformStack(app, env["MAIL_STACK"] ?? "mail");
  const tenant = new TmesTenant(stack, "tenant", {
    name: "adventure-works",
    site: "eu",
    edition: "advanced",
    dataSubjects: (env["MAIL_COUNTRIES"] ?? "DE,FR").split(","),
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    // A text that is not empty counts as true, also "no".
    predictiveMachineLearning: { enabled: true, feedback: Boolean(env["MAIL_FEEDBACK"]) },
    virtualAnalyzer: { enabled: flag("MAIL_SANDBOX"), macroFiles: flag("MAIL_MACROS") },
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: flag("MAIL_RECOVERY") });
  app.synth();
}

await main();
