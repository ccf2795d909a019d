// Shape: flat rows grouped by tenant with `reduce`, then a stack for each group.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Row {
  readonly tenant: string;
  readonly peer: string;
  readonly version: "tls-1.2" | "tls-1.3" | "no-restriction";
}

const rows: readonly Row[] = [
  { tenant: "swift-city", peer: "county.example", version: "tls-1.2" },
  { tenant: "swift-police", peer: "court.example", version: "tls-1.3" },
  { tenant: "swift-city", peer: "landfill.example", version: "tls-1.2" },
  { tenant: "swift-police", peer: "pager.example", version: "tls-1.2" },
];

const byTenant = rows.reduce<Record<string, Row[]>>((groups, row) => {
  (groups[row.tenant] ??= []).push(row);
  return groups;
}, {});

const app = new App();
Object.entries(byTenant).forEach(([name, peers]) => {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["NL"] });
  peers.forEach(({ peer, version }) => {
    new TmesTlsPeer(tenant, peer, {
      direction: "outbound",
      managedDomain: "default",
      peer,
      enabled: true,
      minimumTlsVersion: version,
      securityLevel: "mandatory",
    });
  });
});
app.synth();
