// Shape: `TerraformVariable` for what differs between workspaces; the rest is in the code.
import { TmesLogonAccessControl, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack, TerraformVariable, Token } from "cdktf";
import type { Construct } from "constructs";

class VariableStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const siem = new TerraformVariable(this, "siem_host", { type: "string", description: "Host of the SIEM" });
    const verify = new TerraformVariable(this, "siem_verify", { type: "bool", default: true });
    const networks = new TerraformVariable(this, "office_networks", { type: "list(string)" });
    const tenant = new TmesTenant(this, "tenant", {
      name: "workspace",
      site: "eu",
      edition: "standard",
      dataSubjects: ["FI"],
    });
    new TmesSyslogServer(tenant, "siem", {
      address: siem.stringValue,
      port: 6514,
      protocol: "tls",
      tlsAuthentication: verify.booleanValue,
    });
    new TmesLogonAccessControl(tenant, "logon", {
      apiAccess: "allow-and-log",
      approvedAddresses: Token.asList(networks.listValue),
    });
  }
}

const app = new App();
new VariableStack(app, "mail");
app.synth();
