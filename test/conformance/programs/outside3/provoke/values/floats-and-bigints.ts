// Sums of decimals, numbers beyond the safe ones, and BigInt beside number.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "floats-and-bigints",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const sum = 0.1 + 0.2;
const large = 2 ** 53;
new TmesEmailRecovery(tenant, "recovery", { enabled: sum === 0.3 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: large === large + 1 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: 10n > 9 && 5n / 2n === 2n });
app.synth();
