// Shape: `require("./config.json")` with an `Object.assign` of defaults.
const { App, TerraformStack } = require("cdktf");
const { TmesIpReputation, TmesTenant } = require("@tmes-as-code/constructs");
const config = require("./config.json");

const defaults = { level: 2, countries: [] };

const app = new App();
const stack = new TerraformStack(app, config.stack);
Object.keys(config.tenants).forEach(function (name) {
  const options = Object.assign({}, defaults, config.tenants[name]);
  const tenant = new TmesTenant(stack, name, {
    name,
    site: options.site,
    edition: "standard",
    dataSubjects: options.people,
  });
  new TmesIpReputation(tenant, "reputation", {
    quickIpList: { level: options.level },
    standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
    approved: { countries: options.countries },
  });
});
app.synth();
