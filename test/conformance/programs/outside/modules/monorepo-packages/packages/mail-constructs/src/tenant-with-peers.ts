// A stack with a tenant and the peers it exchanges mail with.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { TenantSpec } from "./types.js";

export class TenantWithPeers extends TerraformStack {
  public readonly tenant: TmesTenant;

  public constructor(scope: Construct, spec: TenantSpec) {
    super(scope, spec.id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `wingtip-${spec.id}`,
      site: spec.site,
      edition: "standard",
      dataSubjects: spec.countries,
    });
    for (const peer of spec.smtpPeers) this.addPeer(peer, "tls-1.2");
    for (const peer of spec.legacyPeers ?? []) this.addPeer(peer, "no-restriction");
  }

  private addPeer(peer: string, minimumTlsVersion: "tls-1.2" | "no-restriction"): void {
    new TmesTlsPeer(this.tenant, peer, {
      direction: "outbound",
      managedDomain: "wingtip.example",
      peer,
      enabled: true,
      minimumTlsVersion,
      securityLevel: "mandatory",
    });
  }
}
