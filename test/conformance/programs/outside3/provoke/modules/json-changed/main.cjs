// A required JSON file is one object for all; a module changes it before it is read.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "json-changed",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

require("./early.cjs");
const settings = require("./settings.json");
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.recovery });
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.list.length > 2 });
app.synth();
