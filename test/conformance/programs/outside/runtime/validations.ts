// Shape: `node.addValidation` with checks of the author's own beside the declared items.
import { TmesProvisioning, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "validated",
  site: "uae",
  edition: "standard",
  dataSubjects: ["AE"],
});
const recipients: string[] = [];
tenant.node.addValidation({
  validate: () => (recipients.every((address) => address.endsWith("@validated.example")) ? [] : ["foreign recipient"]),
});
recipients.push("it@validated.example");
new TmesScheduledReport(tenant, "monthly", { enabled: recipients.length > 0, frequency: "monthly", recipients });
new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: recipients.length > 1 });
app.synth();
