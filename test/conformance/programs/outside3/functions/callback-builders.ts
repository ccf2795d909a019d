// Shape: a small DSL of nested callbacks: `tenant(name, (t) => { t.domain(…) })`.
import { TmesDmarcMonitoring, TmesDomain, TmesSpf, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface TenantDsl {
  domain(name: string, configure?: (domain: DomainDsl) => void): void;
}
interface DomainDsl {
  spf(action: "accept" | "quarantine"): void;
  peer(host: string, options?: { readonly dailyReports?: boolean; readonly anyVersion?: boolean }): void;
  monitor(): void;
}

const app = new App();

function tenant(name: string, configure: (dsl: TenantDsl) => void): void {
  const owner = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["FI"],
  });
  configure({
    domain(domain, inner) {
      new TmesDomain(owner, domain, { inboundServers: [{ host: `mx.${domain}` }], outbound: { enabled: false } });
      inner?.({
        spf: (fail) => void new TmesSpf(owner, `spf-${domain}`, { managedDomain: domain, enabled: true, actions: { fail } }),
        peer: (peer, { dailyReports = false, anyVersion = false } = {}) => {
          new TmesTlsPeer(owner, `${domain}-${peer}`, {
            direction: "outbound",
            managedDomain: domain,
            peer,
            enabled: true,
            minimumTlsVersion: anyVersion ? "no-restriction" : "tls-1.2",
            securityLevel: "mandatory-dane",
            dailyReports,
          });
        },
        monitor: () => void new TmesDmarcMonitoring(owner, `monitor-${domain}`, { name: domain, enabled: false }),
      });
    },
  });
}

tenant("sauna-makers", (t) => {
  t.domain("sauna.example", (d) => {
    d.spf("quarantine");
    d.peer("stoves.example", { dailyReports: true });
  });
  t.domain("steam.example", (d) => {
    d.peer("boilers.example", { anyVersion: true });
    d.monitor();
  });
});
tenant("sauna-guests", (t) => {
  t.domain("guests.example");
});
app.synth();
