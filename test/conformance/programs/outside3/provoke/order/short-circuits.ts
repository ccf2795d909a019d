// What is skipped has no effects: optional chains, logical assignments, `&&` and `??`.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "short-circuits",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let effects = 0;
const effect = (): number => (effects += 1);
const nothing = undefined as { list: boolean[] } | undefined;
const answer = nothing?.list[effect()];
let set: boolean | undefined = false;
set ??= effect() > 0;
let other = true;
other ||= effect() > 0;
other &&= !effect();
new TmesEmailRecovery(tenant, "recovery", { enabled: effects === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: set || answer === true });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: other });
app.synth();
