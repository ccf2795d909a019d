// A generic function keeps what is special about its argument.
import { TmesDirectoryImport, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function withImport<Site extends TmesSite>(tenant: TmesTenant<Site>, displayNames: boolean): TmesTenant<Site> {
  new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames, format: "ldif" });
  return tenant;
}

const app = new App();
const stack = new TerraformStack(app, "mail");
withImport(
  new TmesTenant(stack, "finland", { name: "acme-finland", site: "eu", edition: "standard", dataSubjects: ["FI"] }),
  true,
);
withImport(
  new TmesTenant(stack, "norway", { name: "acme-norway", site: "eu", edition: "standard", dataSubjects: ["NO"] }),
  false,
);
app.synth();
