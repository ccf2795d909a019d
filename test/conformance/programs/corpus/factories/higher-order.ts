// A function that returns the function that declares.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const peersOf =
  (tenant: TmesTenant, minimumTlsVersion: "tls-1.2" | "no-restriction") =>
  (...peers: string[]): void => {
    for (const peer of peers) {
      new TmesTlsPeer(tenant, peer, {
        direction: "inbound",
        managedDomain: "acme.example",
        peer,
        enabled: true,
        minimumTlsVersion,
        securityLevel: peer === "default" ? "opportunistic" : "mandatory",
      });
    }
  };

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SI"],
});
const strict = peersOf(tenant, "tls-1.2");
const lax = peersOf(tenant, "no-restriction");
strict("bank.example", "default");
lax("legacy.example");
app.synth();
