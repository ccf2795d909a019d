// The mark that nothing was compared with the console is computed.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "unconfirmed-by-flag",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const compared = new Set(["retrieval"]);
const mark = (id: string) => (compared.has(id) ? {} : { unconfirmed: true });
new TmesEmailRecovery(tenant, "recovery", { enabled: true, ...mark("recovery") });
new TmesLogRetrieval(tenant, "retrieval", { enabled: true, ...mark("retrieval") });
app.synth();
