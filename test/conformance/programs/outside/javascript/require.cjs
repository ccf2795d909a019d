// Shape: CommonJS entry points as `bin/cdk.js`, with `require` and destructuring (klaslofstedt/riotbox).
const { App, TerraformStack } = require("cdktf");
const tmes = require("@tmes-as-code/constructs");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new tmes.TmesTenant(stack, "tenant", {
  name: "riot",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SE"],
});
new tmes.TmesEmailRecovery(tenant, "recovery", { enabled: true });
new tmes.TmesLogRetrieval(tenant, "retrieval", { enabled: false });
app.synth();
