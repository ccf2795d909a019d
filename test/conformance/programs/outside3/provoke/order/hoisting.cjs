// The last of two functions with a name is the one, from the start; `var` exists before its line.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "hoisting",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: decide() });
function decide() {
  return false;
}
new TmesLogRetrieval(tenant, "retrieval", { enabled: typeof later !== "undefined" });
var later = true;
function decide() {
  return true;
}
app.synth();
