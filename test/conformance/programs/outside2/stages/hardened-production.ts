// Shape: generous development settings that production hardens with a spread; only the hardened ones are deployed.
import { TmesEmailRecovery, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const development = {
  recovery: true,
  digest: { buttons: true, preview: true, template: "Held mail" },
};

const production: typeof development = {
  ...development,
  recovery: false,
  digest: { ...development.digest, buttons: false, preview: false },
};

const deployed = [{ name: "bunting", country: "CH", settings: production }];

const app = new App();
for (const { name, country, settings } of deployed) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: [country] });
  new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
  const { buttons, preview, template } = settings.digest;
  new TmesQuarantineDigest(tenant, "Everyone", {
    enabled: true,
    recipients: "all",
    template,
    inlineActions: { enabled: buttons, preview },
  });
}
app.synth();
