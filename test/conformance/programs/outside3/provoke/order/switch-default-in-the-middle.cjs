// A `default` in the middle is tried last and falls through to what follows.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "switch-default-in-the-middle",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function path(value) {
  let text = "";
  switch (value) {
    case 1:
      text += "1";
    default:
      text += "d";
    case 2:
      text += "2";
      break;
    case 3:
      text += "3";
  }
  return text;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: path(9) === "d2" });
new TmesLogRetrieval(tenant, "retrieval", { enabled: path(2) === "d2" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: path(1) === "1" });
app.synth();
