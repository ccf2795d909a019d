// Shape: optional overrides merged over what the function thinks right.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface PeerOverrides {
  readonly minimumTlsVersion?: "tls-1.2" | "tls-1.3" | "no-restriction";
  readonly securityLevel?: "opportunistic" | "mandatory";
}

function peer(tenant: TmesTenant, domain: string, overrides: PeerOverrides = {}): TmesTlsPeer {
  return new TmesTlsPeer(tenant, domain, {
    direction: "outbound",
    managedDomain: "acme.example",
    peer: domain,
    enabled: true,
    minimumTlsVersion: overrides.minimumTlsVersion ?? "tls-1.3",
    securityLevel: overrides.securityLevel ?? "mandatory",
  });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DK"],
});
peer(tenant, "bank.example");
peer(tenant, "legacy.example", { minimumTlsVersion: "no-restriction" });
peer(tenant, "friendly.example", { securityLevel: "opportunistic" });
app.synth();
