// Classes that hold each other instead of inheriting.
import { TmesApiAccess, TmesLogonAccessControl, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Tenants {
  readonly main: TmesTenant;
  readonly test: TmesTenant;

  constructor(stack: TerraformStack) {
    this.main = new TmesTenant(stack, "main", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["IE"] });
    this.test = new TmesTenant(stack, "test", { name: "acme-test", site: "eu", edition: "standard", dataSubjects: ["IE"] });
  }
}

class Access {
  readonly #tenants: Tenants;

  constructor(tenants: Tenants) {
    this.#tenants = tenants;
  }

  declare(): void {
    for (const [tenant, mode] of [
      [this.#tenants.main, "block-and-log"],
      [this.#tenants.test, "bypass"],
    ] as const) {
      new TmesApiAccess(tenant, "api", { keyCount: 1 });
      new TmesLogonAccessControl(tenant, "logon", { apiAccess: mode, approvedAddresses: ["198.51.100.7"] });
    }
    new TmesLogRetrieval(this.#tenants.test, "retrieval", { enabled: true });
  }
}

const app = new App();
new Access(new Tenants(new TerraformStack(app, "mail"))).declare();
app.synth();
