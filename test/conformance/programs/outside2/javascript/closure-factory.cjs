// Shape: a factory function that returns methods over closed-over state, without classes.
const { App, TerraformStack } = require("cdktf");
const { TmesSenderFilter, TmesTenant } = require("@tmes-as-code/constructs");

function createMail(app, name, country) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  const approved = [];
  const blocked = [];

  return {
    approve(...senders) {
      senders.forEach((sender) => approved.push({ sender }));
      return this;
    },
    block(sender, recipient) {
      blocked.push(recipient ? { sender, recipient } : { sender });
      return this;
    },
    done() {
      new TmesSenderFilter(tenant, "senders", {
        approvedSenders: approved,
        blockedSenders: blocked,
        matchHeaderAddresses: true,
      });
    },
  };
}

const app = new App();
createMail(app, "knot-editorial", "GB").approve("*@wire.example").block("*@spam.example").done();
createMail(app, "knot-legal", "IE")
  .approve("*@court.example", "judge.brown@court.example")
  .done();
app.synth();
