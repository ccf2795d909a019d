// Some are passed over, and at one the loop ends.
import { TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["alpha", "beta", "gamma", "end", "never"]) {
  if (name === "end") break;
  if (name === "beta") continue;
  const tenant = new TmesTenant(stack, name, { name, site: "jp", edition: "standard", dataSubjects: ["JP"] });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: name === "gamma" });
}
app.synth();
