// Shape: a subclass of the library's construct with the company's baseline below the caller's properties.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface PeerProps {
  readonly minimumTlsVersion?: "tls-1.2" | "tls-1.3" | "no-restriction";
  readonly enabled?: boolean;
}

class AcmePeer extends TmesTlsPeer {
  constructor(scope: Construct, peer: string, props: PeerProps = {}) {
    super(scope, peer, {
      direction: "outbound",
      managedDomain: "acme.example",
      peer,
      enabled: true,
      minimumTlsVersion: "tls-1.3",
      securityLevel: "mandatory",
      ...props,
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["NL"],
});
new AcmePeer(tenant, "bank.example");
new AcmePeer(tenant, "legacy.example", { minimumTlsVersion: "no-restriction" });
new AcmePeer(tenant, "retired.example", { minimumTlsVersion: "no-restriction", enabled: false });
app.synth();
