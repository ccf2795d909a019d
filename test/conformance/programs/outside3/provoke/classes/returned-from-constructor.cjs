// A constructor returns another object; the fields of a subclass are added to it.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "returned-from-constructor",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const shared = { on: false };
class Base {
  constructor() {
    return shared;
  }
}
class Derived extends Base {
  on = true;
}
new TmesLogRetrieval(tenant, "retrieval", { enabled: new Base().on });
new Derived();
new TmesEmailRecovery(tenant, "recovery", { enabled: shared.on });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: new Derived() instanceof Derived });
app.synth();
