// `module.exports` is replaced, then `exports` is written to; a required object is changed by another file.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "exports-replaced",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

require("./change.cjs");
const settings = require("./settings.cjs");
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.retrieval ?? false });
app.synth();
