// A method is replaced on the prototype after the instance was made; `delete` brings the inherited value back.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "prototype-changed",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Policy {
  recovery() {
    return false;
  }
}
Policy.prototype.limit = true;
const policy = new Policy();
policy.limit = false;
Policy.prototype.recovery = () => true;
new TmesEmailRecovery(tenant, "recovery", { enabled: policy.recovery() });
new TmesLogRetrieval(tenant, "retrieval", { enabled: policy.limit });
delete policy.limit;
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: policy.limit });
app.synth();
