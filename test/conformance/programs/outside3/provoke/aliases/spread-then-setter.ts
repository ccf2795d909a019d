// `Object.assign` calls setters, spread does not; the target is returned.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "spread-then-setter",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let set = 0;
const target = {
  on: false,
  set enabled(value: boolean) {
    set += 1;
    this.on = value;
  },
};
const returned = Object.assign(target, { enabled: true });
const copy: { on: boolean; enabled: boolean } = { ...target, enabled: true };
new TmesEmailRecovery(tenant, "recovery", { enabled: returned.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: set === 2 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: copy.on && returned === target });
app.synth();
