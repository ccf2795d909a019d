// Shape: `forEach` over a list of plain objects.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
});

const peers = [
  { domain: "bank.example", version: "tls-1.3", enabled: true },
  { domain: "payroll.example", version: "tls-1.2", enabled: true },
  { domain: "legacy.example", version: "no-restriction", enabled: true },
  { domain: "retired.example", version: "no-restriction", enabled: false },
] as const;

peers.forEach(({ domain, version, enabled }) => {
  new TmesTlsPeer(tenant, domain, {
    direction: "outbound",
    managedDomain: "acme.example",
    peer: domain,
    enabled,
    minimumTlsVersion: version,
    securityLevel: "mandatory",
  });
});
app.synth();
