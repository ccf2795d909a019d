// Numeric enums map back to names; text enums do not; merged members continue.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "enum-reverse",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

enum Level {
  Low,
  High = 5,
  Higher,
}
enum Kind {
  Mail = "mail",
}
new TmesEmailRecovery(tenant, "recovery", { enabled: Level[6] === "Higher" });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Object.keys(Level).length === 3 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Object.values(Kind).length === 1 && Level.Low === 0 });
app.synth();
