// Shape: overrides with a `delete` of what a unit may not have, and `in` checks.
import { TmesDirectoryImport, TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Overrides = Record<string, { addIn?: boolean; displayNames?: boolean }>;

const overrides: Overrides = {
  clinic: { addIn: true },
  lab: { displayNames: true, addIn: false },
};
delete overrides["clinic"]?.addIn;
delete overrides["lab"];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["clinic", "lab"]) {
  const own = name in overrides ? overrides[name] : {};
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["RO"] });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: own?.addIn ?? false });
  new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: own?.displayNames ?? false });
}
app.synth();
