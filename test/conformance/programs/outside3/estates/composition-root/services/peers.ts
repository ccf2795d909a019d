import { TmesTlsPeer, type TmesDomain, type TmesTenant } from "@tmes-as-code/constructs";

export function peersOf(tenant: TmesTenant, domains: readonly TmesDomain[]): readonly TmesTlsPeer[] {
  return domains.map(
    (domain, index) =>
      new TmesTlsPeer(tenant, `customs-${String(index)}`, {
        direction: "outbound",
        managedDomain: domain.name,
        peer: "customs.example",
        enabled: true,
        minimumTlsVersion: index === 0 ? "tls-1.3" : "no-restriction",
        securityLevel: "mandatory",
      }),
  );
}
