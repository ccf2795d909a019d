// Tenants are described by callbacks that are given a small language of verbs.
// Shape: internal DSL with nested configuration callbacks
import { TmesDomain, TmesEmailContinuity, TmesTenant, TmesTlsPeer, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface DomainVerbs {
  servers(...hosts: string[]): void;
  outgoing(enabled: boolean): void;
}

interface TenantVerbs {
  domain(name: string, configure: (verbs: DomainVerbs) => void): void;
  partner(name: string, minimum: "tls-1.2" | "tls-1.3" | "no-restriction"): void;
}

function organisation(name: string, site: TmesSite, people: string[], configure: (verbs: TenantVerbs) => void): void {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site,
    edition: "advanced",
    dataSubjects: people,
    inventory: "complete",
  });
  let first: string | undefined;
  configure({
    domain(domain, describe) {
      first ??= domain;
      let hosts: string[] = [];
      let outbound = false;
      describe({
        servers: (...given) => (hosts = given),
        outgoing: (enabled) => (outbound = enabled),
      });
      new TmesDomain(tenant, domain, {
        skipDefaultRules: true,
        inboundServers: hosts.map((host, index) => ({ host, port: 25, preference: 10 * (index + 1) })),
        outbound: { enabled: outbound },
      });
      new TmesEmailContinuity(tenant, `continuity-${domain}`, { name: domain, enabled: false });
    },
    partner(peer, minimum) {
      new TmesTlsPeer(tenant, `tls-${peer}`, {
        direction: "outbound",
        managedDomain: first ?? "default",
        peer,
        enabled: true,
        minimumTlsVersion: minimum,
        securityLevel: "mandatory",
      });
    },
  });
}

const app = new App();
organisation("first-up", "eu", ["BG"], (tenant) => {
  tenant.domain("first-up.example", (domain) => {
    domain.servers("mx1.first-up.example", "mx2.first-up.example");
    domain.outgoing(true);
  });
  tenant.partner("payroll.example", "tls-1.3");
  tenant.partner("old-printer.example", "no-restriction");
});
app.synth();
