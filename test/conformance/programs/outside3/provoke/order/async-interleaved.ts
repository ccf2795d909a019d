// Two async functions take turns at each `await`; what is read in between is what was set last.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "async-interleaved",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let flag = false;
const log: string[] = [];
async function first(): Promise<void> {
  log.push("a");
  flag = true;
  await null;
  log.push("c");
}
async function second(): Promise<void> {
  log.push("b");
  const seen = flag;
  flag = false;
  await null;
  log.push("d");
  new TmesEmailRecovery(tenant, "recovery", { enabled: seen });
}
async function main(): Promise<void> {
  await Promise.all([first(), second()]);
  new TmesLogRetrieval(tenant, "retrieval", { enabled: flag });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: log.join("") === "abcd" });
  app.synth();
}
void main();
