// Defaults and computed keys of a pattern are evaluated one after the other, and may change what follows.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "assigned-while-destructured",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const source = { a: 1, b: 2, get c(): number { return this.a; } };
let key: "a" | "b" = "a";
const { [key]: one, [(key = "b")]: two, c } = source;
let calls = 0;
const [x = (calls += 1), y = x + (calls += 1)] = [undefined, undefined];
[source.a, source.b] = [source.b, (source.a = 7)];
new TmesEmailRecovery(tenant, "recovery", { enabled: one === 1 && two === 2 && c === 1 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: y === 2 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: source.b === 7 && source.a === 2 });
app.synth();
