// A second app is never synthesised.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "app-without-synth",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const other = new TmesTenant(new TerraformStack(new App(), "draft"), "tenant", {
  name: "draft",
  site: "us",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesEmailRecovery(other, "recovery", { enabled: true });
new TmesLogRetrieval(tenant, "retrieval", { enabled: false });
app.synth();
