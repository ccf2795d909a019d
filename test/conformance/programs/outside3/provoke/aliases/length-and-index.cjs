// `length` shortens an array; a far index makes it longer; a negative index is a plain property.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "length-and-index",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const list = [false, true, true];
list.length = 1;
list[3] = false;
list[-1] = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: list.some((each) => each) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: list.at(-1) === true });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: list.length === 4 });
app.synth();
