// A later `undefined` or `null` in a spread removes a setting that was declared before.
const { TmesApiAccess, TmesEmailRecovery, TmesMessageSize, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "undefined-wins",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesApiAccess(tenant, "api", { retiredKeysDeleted: false, ...{ retiredKeysDeleted: undefined } });
const settings = Object.assign({ maximumMegabytes: 150 }, { maximumMegabytes: null });
new TmesMessageSize(tenant, "size", settings);
new TmesEmailRecovery(tenant, "recovery", { enabled: ({ on: true, ...{ on: undefined } }).on ?? false });
app.synth();
