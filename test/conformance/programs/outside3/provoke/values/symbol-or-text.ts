// A symbol and a text of the same name are different keys; spread copies symbols.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "symbol-or-text",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const on = Symbol("on");
const settings: { on: boolean; [on]: boolean } = { on: false, [on]: true };
const copy = { ...settings, on: !settings[on] };
new TmesEmailRecovery(tenant, "recovery", { enabled: copy[on] });
new TmesLogRetrieval(tenant, "retrieval", { enabled: copy.on });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.keys(copy).length === 2 });
app.synth();
