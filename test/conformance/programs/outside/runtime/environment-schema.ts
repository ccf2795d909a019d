// Shape: an `env` object with typed getters over `process.env`, defaults in one place.
// Environments: ; LOG_RETRIEVAL=true; LOG_RETRIEVAL=false DIGEST_PREVIEW=1
import { TmesLogRetrieval, TmesProfile, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const flag = (name: string, fallback: boolean): boolean => {
  const value = process.env[name];
  return value === undefined ? fallback : ["1", "true"].includes(value);
};

const env = {
  get logRetrieval() {
    return flag("LOG_RETRIEVAL", false);
  },
  get digestPreview() {
    return flag("DIGEST_PREVIEW", false);
  },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "flagged",
  site: "eu",
  edition: "standard",
  dataSubjects: ["EE"],
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: env.logRetrieval });
new TmesQuarantineDigest(tenant, "digest", {
  enabled: true,
  recipients: "all",
  inlineActions: { enabled: env.digestPreview, preview: env.digestPreview },
});
new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: false, roleAddressesOnly: true });
app.synth();
