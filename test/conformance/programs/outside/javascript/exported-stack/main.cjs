// Shape: `lib/…-stack.js` with `module.exports = { MailStack }`, required by the entry point.
const { App } = require("cdktf");
const { MailStack } = require("./lib/mail-stack.cjs");

const app = new App();
new MailStack(app, "mail-prod", { country: "DE", addIn: false });
new MailStack(app, "mail-test", { country: "DE", addIn: true });
app.synth();
