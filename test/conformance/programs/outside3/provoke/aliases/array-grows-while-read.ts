// `for of` sees what is pushed while it runs, `forEach` does not.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "array-grows-while-read",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const first = [1];
let seenByLoop = 0;
for (const each of first) {
  seenByLoop += 1;
  if (each < 3) first.push(each + 1);
}
const second = [1];
let seenByForEach = 0;
second.forEach((each) => {
  seenByForEach += 1;
  if (each < 3) second.push(each + 1);
});
new TmesEmailRecovery(tenant, "recovery", { enabled: seenByLoop === 3 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: seenByForEach === 3 });
app.synth();
