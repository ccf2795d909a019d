// The stack is checked where it is declared: what it made is compared with what is wanted before the synth.
// Shape: node:assert checks on a stack's public fields, beside the app
import assert from "node:assert/strict";
import { TmesDirectoryImport, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface ImportProps {
  readonly names: boolean;
  readonly phone: "switchboard" | "direct";
}

class ImportStack extends TerraformStack {
  readonly directory: TmesDirectoryImport;
  readonly provisioning: TmesProvisioning;

  constructor(scope: Construct, id: string, { names, phone }: ImportProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `imports-${id}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["LT"],
      inventory: "complete",
    });
    this.directory = new TmesDirectoryImport(tenant, "import", {
      enabled: true,
      displayNames: names,
      format: "rest-api",
    });
    this.provisioning = new TmesProvisioning(tenant, "contacts", {
      roleContact: true,
      switchboardNumber: phone === "switchboard",
    });
  }
}

const app = new App();
const vilnius = new ImportStack(app, "vilnius", { names: false, phone: "switchboard" });
const kaunas = new ImportStack(app, "kaunas", { names: true, phone: "direct" });

assert.equal(vilnius.directory.settings["displayNames"], false);
assert.equal(vilnius.provisioning.settings["switchboardNumber"], true);
assert.notEqual(kaunas.directory.tenant, vilnius.directory.tenant);
app.synth();
