// Shape: `arguments`, `apply` and `bind` in helper functions of plain JavaScript.
const { App, TerraformStack } = require("cdktf");
const { TmesSenderFilter, TmesTenant } = require("@tmes-as-code/constructs");

const app = new App();
const stack = new TerraformStack(app, "mail");

function tenant(name) {
  const countries = Array.prototype.slice.call(arguments, 1);
  return new TmesTenant(stack, name, { name: name, site: "eu", edition: "standard", dataSubjects: countries });
}

function approve() {
  const senders = Array.from(arguments);
  return new TmesSenderFilter(this, "senders", {
    approvedSenders: senders.map(function (sender) {
      return { sender: sender };
    }),
  });
}

const approveForOffice = approve.bind(tenant("office", "DE", "FR"));
approveForOffice("*@supplier.example");
approve.apply(tenant.apply(null, ["branch", "PL"]), ["*@bank.example", "john.smith@bank.example"]);
app.synth();
