// A cast that says something else than the value; both verdicts that a cast could suggest would be wrong half the time.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const decisions: unknown = JSON.parse('{"retrieval": true, "recovery": false}');
const typed = decisions as { readonly retrieval: false; readonly recovery: true };

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: typed.retrieval });
new TmesEmailRecovery(tenant, "recovery", { enabled: typed.recovery });
app.synth();
