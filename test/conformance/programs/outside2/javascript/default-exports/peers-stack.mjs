// Peers of a tenant.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";

export const peersOf = ({ excludes }, peers) =>
  Object.entries(peers).filter(([peer]) => !excludes.includes(peer));

export default class PeersStack extends TerraformStack {
  constructor(scope, id, { name, countries, peers }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition: "standard",
      dataSubjects: countries,
    });
    for (const [peer, minimumTlsVersion] of peers) {
      new TmesTlsPeer(tenant, peer, {
        direction: "outbound",
        managedDomain: "default",
        peer,
        enabled: true,
        minimumTlsVersion,
        securityLevel: "mandatory",
      });
    }
  }
}
