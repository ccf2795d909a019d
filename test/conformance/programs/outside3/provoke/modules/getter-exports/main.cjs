// Exports as getters: lazy, with an effect, defined by Object.defineProperty.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "getter-exports",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const flags = require("./flags.cjs");
new TmesEmailRecovery(tenant, "recovery", { enabled: flags.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: flags.recovery });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: flags.addIn });
app.synth();
