// Shape: a company's own subclass of a library's construct, with `add…` methods that return what they made.
import { TmesDmarc, TmesTenant, TmesTlsPeer, type TmesTlsPeerProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type TlsVersion = TmesTlsPeerProps["minimumTlsVersion"];

interface PuffinTenantProps {
  readonly unit: string;
  readonly countries: readonly string[];
}

class PuffinTenant extends TmesTenant {
  constructor(scope: Construct, id: string, { unit, countries }: PuffinTenantProps) {
    super(scope, id, { name: `puffin-${unit}`, site: "eu", edition: "standard", dataSubjects: countries });
  }

  addPeer(peer: string, minimumTlsVersion: TlsVersion = "tls-1.2"): TmesTlsPeer {
    return new TmesTlsPeer(this, `Peer-${peer}`, {
      name: peer,
      direction: "outbound",
      managedDomain: "default",
      peer,
      enabled: true,
      minimumTlsVersion,
      securityLevel: "mandatory",
    });
  }

  addDmarc(domain: string, { dailyReports = false }: { dailyReports?: boolean } = {}): TmesDmarc {
    return new TmesDmarc(this, `Dmarc-${domain}`, { name: domain, managedDomain: domain, enabled: true, dailyReports });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");

const retail = new PuffinTenant(stack, "retail", { unit: "retail", countries: ["IE"] });
retail.addPeer("bank.example", "tls-1.3");
retail.addDmarc("puffin.example");

const logistics = new PuffinTenant(stack, "logistics", { unit: "logistics", countries: ["IE", "FR"] });
logistics.addPeer("customs.example");
logistics.addPeer("carrier.example", "no-restriction");
logistics.addDmarc("freight.puffin.example", { dailyReports: true });

app.synth();
