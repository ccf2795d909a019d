// A callback changes the array that is mapped or reduced; `find` stops, `some` stops, `flatMap` does not.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "array-callback-changes",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const list = [1, 2, 3];
const mapped = list.map((each, index) => {
  if (index === 0) list[1] = 20;
  return each;
});
let looked = 0;
[false, true, true].some((each) => {
  looked += 1;
  return each;
});
const shrunk = [1, 2, 3, 4];
const kept = shrunk.filter(() => shrunk.pop() !== undefined);
new TmesEmailRecovery(tenant, "recovery", { enabled: mapped[1] === 20 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: looked === 3 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: kept.length === 2 });
app.synth();
