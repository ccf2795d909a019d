// Shape: strict defaults that a team's "temporary" patch loosens in place before they are used.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface PeerSettings {
  peer: string;
  minimumTlsVersion: "tls-1.2" | "no-restriction";
}

const peers: PeerSettings[] = [
  { peer: "bank.example", minimumTlsVersion: "tls-1.2" },
  { peer: "scanner.example", minimumTlsVersion: "tls-1.2" },
];

const patches: ((all: PeerSettings[]) => void)[] = [
  (all) => {
    const scanner = all.find(({ peer }) => peer.startsWith("scanner"));
    if (scanner) scanner.minimumTlsVersion = "no-restriction";
  },
];
patches.forEach((patch) => patch(peers));

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "softened",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});
for (const settings of peers) {
  new TmesTlsPeer(tenant, settings.peer, {
    direction: "inbound",
    managedDomain: "softened.example",
    enabled: true,
    securityLevel: "mandatory",
    ...settings,
  });
}
app.synth();
