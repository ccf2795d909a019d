// Arguments, properties and computed keys are evaluated from left to right, with effects.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "arguments-left-to-right",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let count = 0;
const next = (): number => (count += 1);
const pair = { [`k${String(next())}`]: next(), last: next() };
const sum = (a: number, b: number): boolean => a < b;
let index = 0;
new TmesEmailRecovery(tenant, "recovery", { enabled: sum(index++, index) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: pair["k1"] !== 2 || pair.last !== 3 });
app.synth();
