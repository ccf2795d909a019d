// Shape: numeric enums compared by order, and a string enum as the value of a setting.
import { TmesTenant, TmesTlsPeer, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Tier {
  Bronze,
  Silver,
  Gold,
}
enum Tls {
  Modern = "tls-1.3",
  Any = "no-restriction",
}

const customers: readonly { readonly name: string; readonly tier: Tier }[] = [
  { name: "florist", tier: Tier.Bronze },
  { name: "jeweller", tier: Tier.Gold },
];

const app = new App();
for (const { name, tier } of customers) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `${Tier[tier].toLowerCase()}-${name}`,
    site: "eu",
    edition: tier >= Tier.Silver ? "advanced" : "standard",
    dataSubjects: ["NL"],
  });
  new TmesTlsPeer(tenant, "supplier", {
    direction: "inbound",
    managedDomain: "default",
    peer: "supplier.example",
    enabled: true,
    minimumTlsVersion: tier === Tier.Gold ? Tls.Modern : Tls.Any,
    securityLevel: "mandatory",
  });
  new TmesVisionOneLogIntegration(tenant, "vision-one", { mailTrackingLogs: tier > Tier.Silver, auditLogs: false });
}
app.synth();
