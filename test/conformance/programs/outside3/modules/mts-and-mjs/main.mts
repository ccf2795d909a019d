// Shape: an `.mts` program that imports an `.mjs` table with JSDoc types.
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { peers } from "./peers.mjs";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "peers"), "tenant", {
  name: "freight-forwarder",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
for (const peer of peers) {
  new TmesTlsPeer(tenant, peer.host, {
    direction: "inbound",
    managedDomain: "default",
    peer: peer.host,
    enabled: peer.active,
    minimumTlsVersion: peer.version,
    securityLevel: peer.mandatory ? "mandatory" : "opportunistic",
  });
}
app.synth();
