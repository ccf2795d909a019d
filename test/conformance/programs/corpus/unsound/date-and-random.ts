// Time decides. Whatever the clock says, it is not to be seen in the file.
// Undetermined: quarantine-digest-minimal
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const preview = new Date().getFullYear() > 2020;
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesQuarantineDigest(tenant, "daily", {
  enabled: true,
  recipients: "all",
  inlineActions: preview ? { enabled: true, preview } : { enabled: false },
});
app.synth();
