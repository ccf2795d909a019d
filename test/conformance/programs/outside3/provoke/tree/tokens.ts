// A variable, a lazy value and a token: nobody knows them at synth.
import { TmesEmailRecovery, TmesLogRetrieval, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, Lazy, TerraformStack, TerraformVariable, Token } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tokens",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const variable = new TerraformVariable(stack, "recovery-on", { type: "bool", default: true });
new TmesEmailRecovery(tenant, "recovery", { enabled: variable.booleanValue });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Lazy.anyValue({ produce: () => true }) });
new TmesMessageSize(tenant, "size", { maximumMegabytes: Token.asNumber(150) });
app.synth();
