// `exports = …` changes nothing; `module.exports = exports = …` both; `this` is the exports.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "exports-alias",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const flags = require("./flags.cjs");
new TmesEmailRecovery(tenant, "recovery", { enabled: flags.recovery ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: flags.retrieval ?? false });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: require("./both.cjs").on });
app.synth();
