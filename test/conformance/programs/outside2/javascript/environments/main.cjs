// Shape: CommonJS with `module.exports` for each environment, chosen by name in `config/index.cjs`.
const { App } = require("cdktf");
const { environments } = require("./config/index.cjs");
const { MailStack } = require("./lib/mail-stack.cjs");

const app = new App();

Object.keys(environments).forEach((name) => {
  new MailStack(app, `tern-${name}`, environments[name]);
});

app.synth();
