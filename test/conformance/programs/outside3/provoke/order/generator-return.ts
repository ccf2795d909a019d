// Leaving a loop runs the `finally` of a generator; `next(value)` passes a value in.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "generator-return",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let closed = false;
function* numbers(): Generator<number, void, boolean | undefined> {
  try {
    yield 1;
    yield 2;
  } finally {
    closed = true;
  }
}
for (const each of numbers()) if (each === 1) break;
function* echo(): Generator<boolean, boolean, boolean> {
  const got = yield false;
  return !got;
}
const running = echo();
running.next(true);
new TmesEmailRecovery(tenant, "recovery", { enabled: closed });
new TmesLogRetrieval(tenant, "retrieval", { enabled: running.next(true).value });
app.synth();
