// Shape: subpath imports of package.json, `#config/...`, as in newer ESM repositories.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { mail } from "#config";
import { webReputation } from "#settings/web-reputation";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, mail.stack), "tenant", {
  name: mail.tenant,
  site: mail.site,
  edition: mail.edition,
  dataSubjects: mail.countries,
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true },
  phishing: { enabled: true },
  businessEmailCompromise: { enabled: true },
  graymail: { enabled: true },
  socialEngineering: { enabled: true },
  webReputation,
});
app.synth();
