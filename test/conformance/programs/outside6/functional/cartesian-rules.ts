// Domains and peers are combined with flatMap into one entry each. The weakest version wins where a partner is old.
// Shape: a Cartesian product of two lists, with a lookup of exceptions by a joined key.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const domains = ["trey.example", "research.trey.example"];
const peers = ["bank.example", "customs.example", "auditor.example"];

type Version = "tls-1.3" | "tls-1.2" | "no-restriction";
const versions: readonly Version[] = ["tls-1.3", "tls-1.2", "no-restriction"];
const supported = new Map<string, Version[]>([
  ["customs.example", ["tls-1.2", "no-restriction"]],
  ["research.trey.example/auditor.example", ["no-restriction"]],
]);

const weakest = (left: Version, right: Version): Version =>
  versions[Math.max(versions.indexOf(left), versions.indexOf(right))] ?? right;

const minimum = (domain: string, peer: string): Version =>
  [supported.get(peer), supported.get(`${domain}/${peer}`)]
    .flatMap((list) => (list?.[0] === undefined ? [] : [list[0]]))
    .reduce<Version>(weakest, "tls-1.3");

const app = new App();
const stack = new TerraformStack(app, "partners");
const tenant = new TmesTenant(stack, "tenant", {
  name: "trey-research",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SI"],
  inventory: "complete",
});

domains
  .flatMap((domain) => peers.map((peer) => ({ domain, peer, version: minimum(domain, peer) })))
  .map(
    ({ domain, peer, version }) =>
      new TmesTlsPeer(tenant, `${domain} to ${peer}`, {
        direction: "outbound",
        managedDomain: domain,
        peer,
        enabled: true,
        minimumTlsVersion: version,
        securityLevel: version === "no-restriction" ? "opportunistic" : "mandatory",
      }),
  );
app.synth();
