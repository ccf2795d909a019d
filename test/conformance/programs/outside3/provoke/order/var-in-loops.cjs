// Closures over `var` see its last value, over `let` their own.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "var-in-loops",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const byVar = [];
for (var i = 0; i < 3; i++) byVar.push(() => i);
const byLet = [];
for (let j = 0; j < 3; j++) {
  byLet.push(() => j);
  j += 0;
}
const changed = [];
for (let k = 0; k < 2; k++) {
  changed.push(() => k);
  if (k === 0) k += 5;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: byVar[0]() === 3 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: byLet[0]() === 2 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: changed[0]() === 5 });
app.synth();
