// Shape: JavaScript classes with static blocks, private methods and optional catch binding.
import { TmesDirectoryImport, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Settings {
  static displayNames;
  static contact;

  static {
    try {
      Settings.displayNames = JSON.parse("{ broken").displayNames;
    } catch {
      Settings.displayNames = false;
    }
    Settings.contact = Settings.#role("it-operations@");
  }

  static #role(address) {
    return address.startsWith("it-");
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "blocks",
  site: "eu",
  edition: "standard",
  dataSubjects: ["MT"],
});
new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: Settings.displayNames });
new TmesProvisioning(tenant, "provisioning", { roleContact: Settings.contact, switchboardNumber: true });
app.synth();
