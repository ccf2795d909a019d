// Settings inherited through `__proto__` and Object.create: the construct reads own properties.
const { TmesApiAccess, TmesEmailRecovery, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "inherited-settings",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const base = { retiredKeysDeleted: false };
new TmesApiAccess(tenant, "api", { __proto__: base, keyCount: 1 });
const made = Object.create({ enabled: true });
made.enabled = false;
delete made.nothing;
new TmesEmailRecovery(tenant, "recovery", made);
app.synth();
