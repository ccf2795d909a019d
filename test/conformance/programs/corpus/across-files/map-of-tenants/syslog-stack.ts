// A stack of one tenant.
import { TmesTenant, TmesSyslogServer } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

import type { Protocol } from "./tenants.js";

export class SyslogStack extends TerraformStack {
  constructor(scope: Construct, id: string, protocol: Protocol) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    const tls = protocol === "tls";
    new TmesSyslogServer(tenant, "collector", { address: "siem.knot.example", port: tls ? 6514 : 514, protocol, ...(tls && { tlsAuthentication: true }) });
  }
}
