// Settings change after the construct was made: the construct keeps what it got.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "changed-after-declared",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const on = { enabled: true };
const off = { enabled: false };
new TmesEmailRecovery(tenant, "recovery", on);
new TmesLogRetrieval(tenant, "retrieval", off);
on.enabled = false;
off.enabled = true;
app.synth();
