// A variable decides, by several ways that name it.
// Environments: MODE=on LEVEL=high; MODE=off; LEVEL=high
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "computed-environment",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const { MODE = "off", ...others } = process.env;
const name = ["LE", "VEL"].join("");
new TmesEmailRecovery(tenant, "recovery", { enabled: MODE === "on" });
new TmesLogRetrieval(tenant, "retrieval", { enabled: others[name] === "high" });
if (process.env["MODE"]) {
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: process.env["MODE"].length === 2 });
}
app.synth();
