// Subclasses with the company's defaults.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export class AcmeTenant extends TmesTenant<"eu"> {
  constructor(scope: Construct, country: string, code: string) {
    super(scope, country, { name: `acme-${country}`, site: "eu", edition: "advanced", dataSubjects: [code] });
  }
}

export class AcmeSyslog extends TmesSyslogServer {
  constructor(scope: Construct, id: string, address: string, tlsAuthentication = true) {
    super(scope, id, { address, port: 6514, protocol: "tls", tlsAuthentication });
  }
}
