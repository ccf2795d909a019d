// Shape: a JSON file read with `fs`, and defaults where it is missing (`try`/`catch`).
import { TmesIpReputation, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { loadConfig } from "./load-config.js";

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["local", "missing"]) {
  const config = loadConfig(name);
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["SE"] });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses: config.senders },
  });
  new TmesIpReputation(tenant, "reputation", {
    quickIpList: { level: config.level },
    standard: { knownSpamSource: true },
  });
}
app.synth();
