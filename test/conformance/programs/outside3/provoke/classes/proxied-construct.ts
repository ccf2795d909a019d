// A Proxy around the class changes the arguments of `new`.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "proxied-construct",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const Changed = new Proxy(TmesEmailRecovery, {
  construct: (target, [scope, id]: [TmesTenant, string]) => new target(scope, id, { enabled: true }),
});
new Changed(tenant, "recovery", { enabled: false });
const Same = new Proxy(TmesLogRetrieval, {});
new Same(tenant, "retrieval", { enabled: false });
app.synth();
