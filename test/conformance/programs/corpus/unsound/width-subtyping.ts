// A type that knows less than the value has: the spread brings along what the type does not name.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Target {
  readonly address: string;
  readonly port: number;
}

function targets(): readonly Target[] {
  const found: unknown = JSON.parse('[{"address": "siem.acme.example", "port": 6514, "tlsAuthentication": false}]');
  return found as readonly Target[];
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
for (const target of targets()) {
  new TmesSyslogServer(tenant, target.address, { protocol: "tls", tlsAuthentication: true, ...target });
}
app.synth();
