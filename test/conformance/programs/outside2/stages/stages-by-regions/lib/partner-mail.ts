// Mail exchanged with printers and agencies.
import { TmesTenant, TmesTlsPeer, type TmesSite } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { App } from "cdktf";

interface PartnerMailProps {
  stage: "CODE" | "PROD";
  region: string;
  site: TmesSite;
  countries: string[];
}

export class PartnerMail extends TerraformStack {
  constructor(app: App, id: string, props: PartnerMailProps) {
    super(app, id);
    const tenant = new TmesTenant(this, "Tenant", {
      name: `gazette-${props.region}-${props.stage.toLowerCase()}`,
      site: props.site,
      edition: "standard",
      dataSubjects: props.countries,
    });

    new TmesTlsPeer(tenant, "Printer", {
      direction: "outbound",
      managedDomain: "gazette.example",
      peer: "printer.example",
      enabled: true,
      // The printer's test system is newer.
      minimumTlsVersion: props.stage === "PROD" ? "tls-1.2" : "tls-1.3",
      securityLevel: "mandatory",
    });
  }
}
