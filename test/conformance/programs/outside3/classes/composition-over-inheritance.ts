// Shape: a stack is assembled of small behaviours, each an object with `applyTo`; nothing breaks a rule.
import { TmesDirectorySynchronization, TmesEmailRecovery, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Behaviour {
  applyTo(tenant: TmesTenant): void;
}

const noRecovery: Behaviour = {
  applyTo: (tenant) => void new TmesEmailRecovery(tenant, "recovery", { enabled: false }),
};

const roleContacts: Behaviour = {
  applyTo(tenant) {
    new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: true });
  },
};

class LeanDirectory implements Behaviour {
  constructor(private readonly source: "entra-id" | "open-ldap") {}

  applyTo(tenant: TmesTenant): void {
    new TmesDirectorySynchronization(tenant, "directory", {
      enabled: true,
      source: this.source,
      validRecipients: true,
      groups: false,
      aliases: false,
    });
  }
}

class AssembledStack extends TerraformStack {
  constructor(scope: Construct, id: string, ...behaviours: readonly Behaviour[]) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: ["IS", "LI"],
    });
    for (const behaviour of behaviours) behaviour.applyTo(tenant);
  }
}

const app = new App();
new AssembledStack(app, "lighthouse-keepers", noRecovery, roleContacts);
new AssembledStack(app, "lighthouse-visitors", new LeanDirectory("open-ldap"), noRecovery);
app.synth();
