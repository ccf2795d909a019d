// Default parameters, rest, `length` of functions, and missing arguments.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "holes-in-defaults",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function f(a, b = a, ...rest) {
  return rest.length === 0 && b === a;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: f(1, undefined) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: f.length === 2 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: f(null) && ((a = true) => a)(null) === true });
app.synth();
