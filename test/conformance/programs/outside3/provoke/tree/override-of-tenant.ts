// The tenant itself is overridden, so other rules apply to its items.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "override-of-tenant",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

tenant.addOverride("input.settings.dataSubjects", ["US"]);
new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: true });
const app2 = new TmesTenant(stack, "second", { name: "second", site: "us", edition: "advanced", dataSubjects: ["US"] });
app2.addOverride("input.settings.dataSubjects", ["DE"]);
app.synth();
