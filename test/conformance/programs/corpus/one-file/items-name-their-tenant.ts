// Items stand beside their tenant in the stack and name it.
import { TmesEmailRecovery, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "sg",
  edition: "cegp",
  dataSubjects: ["SG"],
});
new TmesQuarantineDigest(stack, "weekly", {
  tenant,
  enabled: true,
  recipients: "specified",
  groups: ["group:all-staff"],
  schedule: { frequency: "weekly", days: ["monday"], times: ["08:00"] },
  inlineActions: { enabled: true, deliver: true, preview: true },
});
new TmesQuarantineDigest(stack, "unused", {
  tenant,
  enabled: false,
  recipients: "all",
  inlineActions: { enabled: true, preview: true },
});
new TmesEmailRecovery(stack, "recovery", { tenant, enabled: true });
app.synth();
