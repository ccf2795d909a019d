// A method taken off its object, with `bind`, `call`, an arrow and a second `bind`.
const { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "this-is-lost",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const holder = {
  on: true,
  read() {
    return this?.on ?? false;
  },
  arrow: () => (typeof this === "object" && this?.on) ?? false,
};
const { read } = holder;
const bound = read.bind({ on: false }).bind(holder);
new TmesEmailRecovery(tenant, "recovery", { enabled: read.call(holder) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: bound() });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: [true].map(read, { on: true })[0] });
app.synth();
