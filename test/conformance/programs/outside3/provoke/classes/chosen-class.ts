// The class is chosen by a condition, from a table, or by `Reflect.construct`.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "chosen-class",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const flags = { strict: false };
const Chosen = flags.strict ? TmesLogRetrieval : TmesEmailRecovery;
flags.strict = true;
new Chosen(tenant, "chosen", { enabled: true });
const table = { [TmesEmailReportingAddIn.kind]: TmesEmailReportingAddIn, [TmesLogRetrieval.kind]: TmesLogRetrieval };
for (const Each of Object.values(table)) Reflect.construct(Each, [tenant, Each.kind, { enabled: Each.kind.length < 15 }]);
app.synth();
