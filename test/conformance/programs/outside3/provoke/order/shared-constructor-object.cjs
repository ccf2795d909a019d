// A factory called with `new` returns a cached object that earlier callers changed.
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "shared-constructor-object",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const cache = {};
function Flags(name) {
  if (cache[name]) return cache[name];
  cache[name] = this;
  this.on = false;
}
const first = new Flags("a");
const second = new Flags("a");
const third = new Flags("b");
first.on = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: second.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: third.on });
app.synth();
