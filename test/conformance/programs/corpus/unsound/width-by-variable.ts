// The same without a cast: a wider object is given for a narrower type, which is no error.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Format {
  readonly format: "csv" | "ldif";
}

const wide = { format: "csv", displayNames: true } as const;
const chosen: Format = wide;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: false, ...chosen });
app.synth();
