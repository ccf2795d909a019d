// Shape: a value from the app's context decides; who reads the file does not see it.
// Undetermined: log-retrieval-off
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App({ context: { retrieval: true } });
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["LU"] });
const retrieval: unknown = app.node.tryGetContext("retrieval");
new TmesLogRetrieval(tenant, "retrieval", { enabled: retrieval === true });
new TmesEmailRecovery(tenant, "recovery", { enabled: true });
app.synth();
