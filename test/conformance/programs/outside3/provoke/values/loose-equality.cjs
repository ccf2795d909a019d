// `==` converts: null, empty text, lists and numbers.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "loose-equality",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: null == 0 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: "0" == false });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: [] == "" && null == undefined && NaN != NaN });
app.synth();
