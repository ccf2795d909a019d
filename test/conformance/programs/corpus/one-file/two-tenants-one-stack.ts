// Two tenants side by side: the same mistake in one, none in the other.
import { TmesDirectoryImport, TmesEmailReportingAddIn, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");

const europe = new TmesTenant(stack, "europe", {
  name: "acme-europe",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FR"],
});
const america = new TmesTenant(stack, "america", {
  name: "acme-america",
  site: "us",
  edition: "advanced",
  dataSubjects: ["US", "CA"],
});

new TmesDirectoryImport(europe, "import", { enabled: true, displayNames: true, format: "csv" });
new TmesEmailReportingAddIn(europe, "add-in", { enabled: true });
new TmesHighProfileUsers(europe, "board", { source: "custom", customCount: 12, customEmailAddresses: true });

new TmesDirectoryImport(america, "import", { enabled: false });
new TmesEmailReportingAddIn(america, "add-in", { enabled: false });
new TmesHighProfileUsers(america, "board", { source: "directory", groups: ["group:board"] });

app.synth();
