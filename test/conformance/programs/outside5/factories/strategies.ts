// Strategy objects decide about directory data. The default parameter is the generous one, and no caller relies on it.
// Shape: the strategy pattern with a default strategy in the constructor.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesDirectoryImport, TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";

interface DirectoryStrategy {
  readonly groups: boolean;
  readonly aliases: boolean;
  readonly names: boolean;
}

const addressesOnly: DirectoryStrategy = { groups: false, aliases: false, names: false };
const everything: DirectoryStrategy = { groups: true, aliases: true, names: true };

class Directory extends Construct {
  constructor(
    tenant: TmesTenant,
    id: string,
    readonly strategy: DirectoryStrategy = everything,
  ) {
    super(tenant, id);
    new TmesDirectorySynchronization(this, "synchronization", {
      enabled: true,
      source: "active-directory",
      validRecipients: true,
      groups: strategy.groups,
      aliases: strategy.aliases,
    });
    new TmesDirectoryImport(this, "import", { enabled: strategy.names, displayNames: strategy.names, format: "csv" });
  }
}

const app = new App();
const stack = new TerraformStack(app, "directories");
const tenantOf = (name: string, country: string) =>
  new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
    inventory: "partial",
  });
new Directory(tenantOf("liberty-housing", "DE"), "directory", addressesOnly);
new Directory(tenantOf("liberty-care", "AT"), "directory", { ...everything, ...addressesOnly });
app.synth();
