// Errors pass through `finally` and nested `catch`; a `throw` in `catch` loses what `try` returned.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "catch-and-rethrow",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const log: string[] = [];
function inner(): boolean {
  try {
    log.push("try");
    throw new Error("a");
  } catch {
    log.push("catch");
    throw new TypeError("b");
  } finally {
    log.push("finally");
  }
}
let answer = false;
try {
  answer = inner();
} catch (error) {
  answer = error instanceof TypeError;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: answer });
new TmesLogRetrieval(tenant, "retrieval", { enabled: log.join() === "try,finally,catch" });
app.synth();
