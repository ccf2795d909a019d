// Static initialisers and a static table.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Imports {
  static readonly formats = ["csv", "ldif"] as const;
  static readonly names = { csv: true, ldif: false } as const;

  static declare(stack: TerraformStack): void {
    for (const format of Imports.formats) {
      const tenant = new TmesTenant(stack, format, {
        name: `acme-${format}`,
        site: "eu",
        edition: "standard",
        dataSubjects: ["LT"],
      });
      new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: Imports.names[format], format });
    }
  }
}

const app = new App();
Imports.declare(new TerraformStack(app, "mail"));
app.synth();
