// `arguments` and parameters are the same places in sloppy functions, and not with defaults.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "mapped-arguments",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function mapped(on) {
  arguments[0] = true;
  return on;
}
function separate(on = false) {
  arguments[0] = true;
  return on;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: mapped(false) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: separate(false) });
app.synth();
