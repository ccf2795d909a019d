// A closure made in the head of a loop sees the first copy of the variable; in the body it sees its own.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "loop-variable-captured",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const inHead: (() => number)[] = [];
const inBody: (() => number)[] = [];
for (let i = 0, get = () => i; i < 2; i += 1) {
  inHead.push(get);
  inBody.push(() => i);
}
new TmesEmailRecovery(tenant, "recovery", { enabled: inHead[1]?.() === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: inBody[1]?.() === 1 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: inBody[0]?.() === 0 });
app.synth();
