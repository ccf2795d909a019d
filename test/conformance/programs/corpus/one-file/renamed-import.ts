// Names that are changed where they are imported.
import { TmesDmarc as Dmarc, TmesTenant as Tenant, TmesTlsPeer as Peer } from "@tmes-as-code/constructs";
import { App, TerraformStack as Stack } from "cdktf";

const app = new App();
const acme = new Tenant(new Stack(app, "mail"), "acme", {
  name: "acme",
  site: "in",
  edition: "standard",
  dataSubjects: ["IN"],
});

new Dmarc(acme, "dmarc", { managedDomain: "default", enabled: true, dailyReports: true });
new Peer(acme, "bank", {
  direction: "inbound",
  managedDomain: "acme.example",
  peer: "bank.example",
  enabled: true,
  minimumTlsVersion: "tls-1.2",
  securityLevel: "opportunistic",
});
new Peer(acme, "archive", {
  direction: "outbound",
  managedDomain: "acme.example",
  peer: "archive.example",
  enabled: false,
  minimumTlsVersion: "no-restriction",
  securityLevel: "opportunistic",
});

app.synth();
