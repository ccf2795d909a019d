// Shape: company constructs that extend the library's with narrower props ("secure by default" wrappers).
import { TmesSyslogServer, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface PartnerProps {
  readonly partner: string;
  readonly tls13?: boolean;
}

class SecurePartner extends TmesTlsPeer {
  constructor(scope: Construct, id: string, { partner, tls13 = false }: PartnerProps) {
    super(scope, id, {
      name: partner,
      direction: "outbound",
      managedDomain: "humongous.example",
      peer: partner,
      enabled: true,
      minimumTlsVersion: tls13 ? "tls-1.3" : "tls-1.2",
      securityLevel: "mandatory",
    });
  }
}

class CompanySyslog extends TmesSyslogServer {
  static readonly PORT = 6514;

  constructor(scope: Construct, id: string, host: string, verify = true) {
    super(scope, id, { address: host, port: CompanySyslog.PORT, protocol: "tls", tlsAuthentication: verify });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "humongous",
  site: "eu",
  edition: "standard",
  dataSubjects: ["NL"],
});
new SecurePartner(tenant, "insurer", { partner: "insurer.example" });
new SecurePartner(tenant, "bank", { partner: "bank.example", tls13: true });
new CompanySyslog(tenant, "primary", "siem.humongous.example");
new CompanySyslog(tenant, "legacy", "old-siem.humongous.example", false);
app.synth();
