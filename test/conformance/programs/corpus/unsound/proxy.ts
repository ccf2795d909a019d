// A proxy in front of plain settings.
// Undetermined: log-retrieval-off
import { TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const settings = new Proxy({ enabled: false }, { get: () => true });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.enabled });
app.synth();
