// `in` and `for in` see inherited properties, `hasOwn` and Object.keys do not.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "own-or-inherited",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const base = { on: true };
const derived = Object.create(base, { own: { value: 1, enumerable: true }, hidden: { value: 1 } });
const seen = [];
for (const key in derived) seen.push(key);
new TmesEmailRecovery(tenant, "recovery", { enabled: "on" in derived });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Object.hasOwn(derived, "on") });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: seen.join() === "own" });
app.synth();
