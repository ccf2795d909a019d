// A stack of one tenant.
import { TmesTenant, TmesSyslogServer } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

import type { Protocol } from "./tenants.js";

export class SyslogStack extends TerraformStack {
  constructor(scope: Construct, id: string, protocol: Protocol) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    const address = "siem.knot.example";
    if (protocol === "tls") {
      new TmesSyslogServer(tenant, "collector", { address, port: 6514, protocol, tlsAuthentication: true });
    } else {
      new TmesSyslogServer(tenant, "collector", { address, port: 514, protocol });
    }
  }
}
