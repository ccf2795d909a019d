// `any` goes through a function and comes out as something certain.
import { TmesIpReputation, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function setting<T>(name: string): T {
  const all: Record<string, any> = JSON.parse('{"tls": "no-restriction", "level": 0}');
  return all[name];
}

const tls = setting<"tls-1.3">("tls");
const level = setting<2>("level");

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesTlsPeer(tenant, "bank", {
  direction: "outbound",
  managedDomain: "acme.example",
  peer: "bank.example",
  enabled: true,
  minimumTlsVersion: tls,
  securityLevel: "mandatory",
});
new TmesIpReputation(tenant, "reputation", { quickIpList: { level } });
app.synth();
