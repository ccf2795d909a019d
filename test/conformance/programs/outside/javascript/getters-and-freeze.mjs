// Shape: frozen configuration objects with getters and `Object.defineProperty`.
import { TmesApiAccess, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const policy = Object.freeze({
  region: "eu",
  get site() {
    return this.region;
  },
  get senderAddresses() {
    return this.region !== "eu";
  },
});

const keys = {};
Object.defineProperty(keys, "retiredKeysDeleted", { value: false, enumerable: true });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "frozen",
  site: policy.site,
  edition: "standard",
  dataSubjects: ["HU"],
});
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: true, securityLevel: "medium" },
  threatIntelligence: { filesAndUrls: true, senderAddresses: policy.senderAddresses },
});
new TmesApiAccess(tenant, "api", { keyCount: 2, ...keys });
app.synth();
