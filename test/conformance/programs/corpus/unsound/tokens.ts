// A value that Terraform knows and nobody else does: undetermined at synth, too.
// Undetermined: log-retrieval-off, email-recovery-off
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack, TerraformVariable, Token } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const wanted = new TerraformVariable(stack, "wanted", { type: "bool", default: true });
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["DE"] });
new TmesLogRetrieval(tenant, "retrieval", { enabled: wanted.booleanValue });
new TmesEmailRecovery(tenant, "recovery", { enabled: Token.asAny(wanted.value) });
app.synth();
