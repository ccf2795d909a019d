// `||` replaces 0 and empty text, `??` does not; `-0` equals 0.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "falsy-defaults",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const level: number = 0;
const text: string = "";
new TmesEmailRecovery(tenant, "recovery", { enabled: (level || 2) === 0 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: (text ?? "x") === "" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.is(-0, 0) || (-0 as number) !== level });
app.synth();
