// Shape: mixins, functions from class to class, which a concrete stack composes.
import { TmesEmailContinuity, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

// Mixins take any arguments and hand them on.
type Constructor<T> = new (...args: any[]) => T;

interface HasTenant {
  readonly tenant: TmesTenant;
}

class TenantStack extends TerraformStack implements HasTenant {
  readonly tenant: TmesTenant;

  constructor(app: App, id: string) {
    super(app, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `fulmar-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["IS", "NO"],
    });
  }
}

function Continuity<Base extends Constructor<HasTenant>>(base: Base) {
  return class extends base {
    addContinuity(domain: string, enabled: boolean): this {
      new TmesEmailContinuity(this.tenant, `continuity-${domain}`, { name: domain, enabled, sending: false });
      return this;
    }
  };
}

function Recovery<Base extends Constructor<HasTenant>>(base: Base) {
  return class extends base {
    addRecovery(enabled = false): this {
      new TmesEmailRecovery(this.tenant, "recovery", { enabled });
      return this;
    }
  };
}

class FullStack extends Recovery(Continuity(TenantStack)) {}

const app = new App();
new FullStack(app, "fleet").addContinuity("ships.fulmar.example", true).addRecovery();
new FullStack(app, "office").addContinuity("fulmar.example", false).addRecovery();
app.synth();
