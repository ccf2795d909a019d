// A counting loop, as for shards.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["ES"],
});
for (let shard = 0; shard < 3; shard += 1) {
  new TmesSyslogServer(tenant, `siem-${String(shard)}`, {
    address: `siem-${String(shard)}.acme.example`,
    port: 6514 + shard,
    protocol: "tls",
    tlsAuthentication: shard !== 1,
  });
}
app.synth();
