// Holes: `forEach` and `map` skip them, spread and `for of` do not.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "sparse-arrays",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const sparse = [, true];
let calls = 0;
sparse.forEach(() => (calls += 1));
const spread = [...sparse].map((each) => each ?? "hole");
const mapped = sparse.map(() => "called");
new TmesEmailRecovery(tenant, "recovery", { enabled: calls === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: spread[0] !== "hole" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: 0 in mapped });
app.synth();
