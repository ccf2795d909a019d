// Shape: a closure over a counter numbers what it makes and decides by the number.
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function domainFactory(tenant: TmesTenant) {
  let made = 0;
  return (name: string): TmesDomain => {
    made += 1;
    return new TmesDomain(tenant, `domain-${made}`, {
      name,
      skipDefaultRules: made > 1,
      outbound: { enabled: false },
      inboundServers: [{ host: `mx${made}.${name}`, port: 25, preference: 10 * made }],
    });
  };
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "wide-world",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PT"],
});
const addDomain = domainFactory(tenant);
addDomain("wide.example");
addDomain("world.example");
app.synth();
