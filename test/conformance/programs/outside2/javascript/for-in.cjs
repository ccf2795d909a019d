// Shape: `for…in` over a settings object, `hasOwnProperty`, and constructors looked up by name.
const { App, TerraformStack } = require("cdktf");
const constructs = require("@tmes-as-code/constructs");

var tenants = {
  "turnstone-a": { TmesEmailRecovery: { enabled: false } },
  "turnstone-b": { TmesEmailRecovery: { enabled: false }, TmesFilePasswordAnalysis: { enabled: false } },
};

var app = new App();
for (var name in tenants) {
  if (!Object.prototype.hasOwnProperty.call(tenants, name)) continue;
  var stack = new TerraformStack(app, name);
  var tenant = new constructs.TmesTenant(stack, "tenant", {
    name: name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["AT"],
  });
  for (var kind in tenants[name]) {
    new constructs[kind](tenant, kind, tenants[name][kind]);
  }
}
app.synth();
