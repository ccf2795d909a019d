// The default order of `sort` is that of texts, `undefined` goes last, a boolean comparator does nothing.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "sorting",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const numbers = [10, 9, 1].sort();
const holes = [undefined, 2, 1].sort();
const wrong = [1, 3, 2].sort((a, b) => a < b);
new TmesEmailRecovery(tenant, "recovery", { enabled: numbers[2] === 10 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: holes[2] === undefined });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: wrong[0] === 3 });
app.synth();
