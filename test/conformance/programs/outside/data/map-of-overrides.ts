// Shape: a `Map` of exceptions to the rule, asked with `get(…) ?? default`.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const displayNames = new Map<string, boolean>([
  ["hospital", false],
  ["canteen", true],
]);

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const unit of ["hospital", "canteen", "garage"]) {
  const tenant = new TmesTenant(stack, unit, { name: unit, site: "eu", edition: "standard", dataSubjects: ["FI"] });
  new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: displayNames.get(unit) ?? false });
}
app.synth();
