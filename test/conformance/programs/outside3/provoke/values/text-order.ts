// Texts are compared by code units; capital letters come first; normalised forms differ.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "text-order",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: "Z" < "a" });
new TmesLogRetrieval(tenant, "retrieval", { enabled: ["\u00e9"].includes("e\u0301") });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: "ab".padStart(5, "12") === "121ab" });
app.synth();
