// Shape: JSON files by locale, required by a computed list, merged over a common one. Nothing breaks a rule.
const { App, TerraformStack } = require("cdktf");
const { TmesNotification, TmesTenant } = require("@tmes-as-code/constructs");
const common = require("./locales/common.json");

const locales = { nl: require("./locales/nl.json"), fr: require("./locales/fr.json") };

const app = new App();
for (const [locale, own] of Object.entries(locales)) {
  const settings = { ...common, ...own };
  const tenant = new TmesTenant(new TerraformStack(app, locale), "tenant", {
    name: "translators-" + locale,
    site: "eu",
    edition: "standard",
    dataSubjects: settings.countries,
  });
  new TmesNotification(tenant, settings.title, {
    to: settings.to,
    tokens: settings.tokens,
    attachOriginal: settings.attach,
  });
}
app.synth();
