// Code in a string changes a variable of the function that runs it.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "direct-eval",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function decide() {
  let enabled = false;
  eval("enabled = true");
  return enabled;
}
const build = new Function("value", "return !value;");
new TmesEmailRecovery(tenant, "recovery", { enabled: decide() });
new TmesLogRetrieval(tenant, "retrieval", { enabled: build(true) });
app.synth();
