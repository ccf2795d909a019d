// Shape: an ESM tool with a default-exported config factory, as bundlers' configurations have.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import config from "./mail.config.mjs";

const resolved = typeof config === "function" ? config({ mode: "production" }) : config;

const app = new App();
for (const { name, countries, digests } of resolved.tenants) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: resolved.site,
    edition: "standard",
    dataSubjects: countries,
  });
  for (const [id, { buttons = false, preview = false }] of Object.entries(digests)) {
    new TmesQuarantineDigest(tenant, id, {
      enabled: true,
      recipients: "all",
      inlineActions: { enabled: buttons || preview, preview },
    });
  }
}
app.synth();
