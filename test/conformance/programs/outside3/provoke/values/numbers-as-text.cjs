// `parseInt` in `map`, numbers of empty text, order of texts, sums of texts.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "numbers-as-text",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const parsed = ["1", "2", "3"].map(parseInt);
new TmesEmailRecovery(tenant, "recovery", { enabled: parsed[1] === 2 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Number("") === 0 && "10" < "9" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: "1" + 1 - 1 === 1 });
app.synth();
