// Shape: inputs are `TerraformVariable`s, some settings are not.
// Undetermined: email-recovery-off, tls-peer-minimum
import { TmesEmailContinuity, TmesEmailRecovery, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack, TerraformVariable, Token } from "cdktf";
import type { Construct } from "constructs";

class VariableStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const recovery = new TerraformVariable(this, "recovery", { type: "bool", default: false });
    const version = new TerraformVariable(this, "version", { type: "string", default: "tls-1.2" });

    const tenant = new TmesTenant(this, "tenant", {
      name: "bullfinch",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["CZ"],
    });
    new TmesEmailRecovery(tenant, "email-recovery", { enabled: recovery.booleanValue });
    new TmesEmailContinuity(tenant, "bullfinch.example", { enabled: true, sending: true });
    new TmesTlsPeer(tenant, "bank", {
      direction: "outbound",
      managedDomain: "default",
      peer: "bank.example",
      enabled: true,
      minimumTlsVersion: Token.asAny(version.stringValue),
      securityLevel: "mandatory",
    });
  }
}

const app = new App();
new VariableStack(app, "variables");
app.synth();
