// Shape: a config file for each environment, and an index of them by name.
import { TmesLogRetrieval, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import configs from "./config/index.js";

const app = new App();
for (const config of [configs.dev, configs.prd]) {
  const stack = new TerraformStack(app, config.envName);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `acme-${config.envName}`,
    site: config.site,
    edition: "standard",
    dataSubjects: [...config.people],
  });
  new TmesLogRetrieval(tenant, "retrieval", { enabled: config.retrieval });
  for (const peer of config.peers) {
    new TmesTlsPeer(tenant, peer, {
      direction: "outbound",
      managedDomain: "acme.example",
      peer,
      enabled: true,
      minimumTlsVersion: config.tls,
      securityLevel: "mandatory",
    });
  }
}
app.synth();
