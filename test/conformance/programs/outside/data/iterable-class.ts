// Shape: a collection class with `[Symbol.iterator]`, spread and walked.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Version = "tls-1.3" | "tls-1.2" | "no-restriction";

class Peers implements Iterable<readonly [string, Version]> {
  private readonly entries: [string, Version][] = [];

  add(peer: string, version: Version = "tls-1.2"): this {
    this.entries.push([peer, version]);
    return this;
  }

  get size(): number {
    return this.entries.length;
  }

  *[Symbol.iterator](): Iterator<readonly [string, Version]> {
    for (const entry of this.entries) yield entry;
  }
}

const peers = new Peers().add("court.example", "tls-1.3").add("notary.example").add("archive.example", "no-restriction");

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: `iterated-${peers.size}`,
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
});
for (const [peer, minimumTlsVersion] of peers) {
  new TmesTlsPeer(tenant, peer, {
    direction: "outbound",
    managedDomain: "iterated.example",
    peer,
    enabled: true,
    minimumTlsVersion,
    securityLevel: "opportunistic",
  });
}
app.synth();
