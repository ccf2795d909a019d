// Shape: connection strings parsed with `new URL(…)` and `searchParams`, as database URLs are in applications.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const peers = ["smtps://bank.example?tls=1.3&mode=mandatory", "smtps://notary.example?tls=1.2"];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "connected",
  site: "eu",
  edition: "standard",
  dataSubjects: ["GR"],
});
for (const text of peers) {
  const { hostname, searchParams } = new URL(text);
  new TmesTlsPeer(tenant, hostname, {
    direction: "outbound",
    managedDomain: "connected.example",
    peer: hostname,
    enabled: true,
    minimumTlsVersion: searchParams.get("tls") === "1.3" ? "tls-1.3" : "tls-1.2",
    securityLevel: searchParams.get("mode") === "mandatory" ? "mandatory" : "opportunistic",
  });
}
app.synth();
