// Tenants are namespaces of an index file (export * as); one of them turns the check of a certificate off.
// Shape: one folder for each environment, collected by an index with namespace exports.
import { App, TerraformStack } from "cdktf";
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import * as tenants from "./tenants/index.ts";

const app = new App();
const stack = new TerraformStack(app, "tenants");
for (const [id, { countries, servers }] of Object.entries(tenants)) {
  const tenant = new TmesTenant(stack, id, {
    name: `relay-${id}`,
    site: "eu",
    edition: "standard",
    dataSubjects: countries,
    inventory: "partial",
  });
  for (const { name, host, verify } of servers) {
    new TmesSyslogServer(tenant, name, { address: host, port: 6514, protocol: "tls", tlsAuthentication: verify });
  }
}
app.synth();
