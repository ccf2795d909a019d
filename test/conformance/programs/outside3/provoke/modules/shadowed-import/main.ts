// A parameter, a block and a `catch` shadow what was imported.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { off, on } from "./flags.ts";

if (Object.is(off, on)) throw new Error("They differ.");

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "shadowed-import",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function declare(on: boolean): void {
  new TmesEmailRecovery(tenant, "recovery", { enabled: on });
}
declare(!on);
{
  const off = on;
  new TmesLogRetrieval(tenant, "retrieval", { enabled: off });
}
try {
  throw { on: false };
} catch (caught) {
  const { on } = caught as { on: boolean };
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: on });
}
app.synth();
