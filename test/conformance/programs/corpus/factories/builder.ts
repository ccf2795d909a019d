// Shape: a fluent builder that collects settings and makes the construct at the end.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Switches {
  readonly groups: boolean;
  readonly aliases: boolean;
}

class DirectoryBuilder {
  private constructor(private readonly switches: Switches) {}

  static start(): DirectoryBuilder {
    return new DirectoryBuilder({ groups: false, aliases: false });
  }

  withGroups(): DirectoryBuilder {
    return new DirectoryBuilder({ ...this.switches, groups: true });
  }

  withAliases(): DirectoryBuilder {
    return new DirectoryBuilder({ ...this.switches, aliases: true });
  }

  build(tenant: TmesTenant): TmesDirectorySynchronization {
    return new TmesDirectorySynchronization(tenant, "directory", {
      enabled: true,
      source: "open-ldap",
      validRecipients: true,
      ...this.switches,
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const a = new TmesTenant(stack, "a", { name: "acme-a", site: "eu", edition: "advanced", dataSubjects: ["PT"] });
const b = new TmesTenant(stack, "b", { name: "acme-b", site: "eu", edition: "advanced", dataSubjects: ["PT"] });
DirectoryBuilder.start().withGroups().build(a);
DirectoryBuilder.start().withAliases().withGroups().build(b);
app.synth();
