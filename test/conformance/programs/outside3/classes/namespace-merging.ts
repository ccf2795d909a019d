// Shape: a class merged with a namespace of its constants and presets.
import { TmesTlsPeer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Partner {
  constructor(
    readonly host: string,
    readonly policy: Partner.Policy = Partner.strict,
  ) {}

  declare(tenant: TmesTenant): TmesTlsPeer {
    return new TmesTlsPeer(tenant, this.host, {
      direction: "outbound",
      managedDomain: Partner.domain,
      peer: this.host,
      enabled: true,
      minimumTlsVersion: this.policy.version,
      securityLevel: this.policy.level,
    });
  }
}

namespace Partner {
  export interface Policy {
    readonly version: "tls-1.2" | "tls-1.3" | "no-restriction";
    readonly level: "mandatory" | "opportunistic";
  }
  export const domain = "default";
  export const strict: Policy = { version: "tls-1.3", level: "mandatory" };
  export const old: Policy = { ...strict, version: "no-restriction" };
  export const lenient: Policy = { version: "tls-1.2", level: "opportunistic" };
}

const app = new App();
const stack = new TerraformStack(app, "partners");
const tenant = new TmesTenant(stack, "tenant", {
  name: "timber-cooperative",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SE"],
});

const partners = [
  new Partner("mill.example"),
  new Partner("harbour.example", Partner.old),
  new Partner("museum.example", Partner.lenient),
];
for (const partner of partners) partner.declare(tenant);
app.synth();
