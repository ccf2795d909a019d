// Shape: constructor functions with methods on the prototype and `self = this`.
const cdktf = require("cdktf");
const tmes = require("@tmes-as-code/constructs");

function Office(app, name, country) {
  const self = this;
  self.stack = new cdktf.TerraformStack(app, name);
  self.tenant = new tmes.TmesTenant(self.stack, "tenant", {
    name: name,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  self.senders = [];
}

Office.prototype.trust = function trust() {
  for (let i = 0; i < arguments.length; i++) this.senders.push({ sender: arguments[i] });
  return this;
};

Office.prototype.finish = function finish(extra) {
  const settings = { approvedSenders: this.senders };
  for (const key in extra) if (Object.hasOwn(extra, key)) settings[key] = extra[key];
  new tmes.TmesSenderFilter(this.tenant, "senders", settings);
};

const app = new cdktf.App();
new Office(app, "printers-bonn", "DE").trust("*@ink.example").finish({ matchHeaderAddresses: true });
new Office(app, "printers-linz", "AT").trust("help@ink.example", "greta.holm@ink.example").finish();
app.synth();
