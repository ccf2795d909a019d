// Shape: several mixins applied one after the other, as in ts-class-composition (kaplan81).
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Constructor<T> = new (...args: any[]) => T;

class TenantStack extends TerraformStack {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, country: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `mixed-${country.toLowerCase()}`,
      site: "eu",
      edition: "standard",
      dataSubjects: [country],
    });
  }
}

function WithRecovery<Base extends Constructor<TenantStack>>(base: Base, enabled: boolean) {
  return class extends base {
    readonly recovery = new TmesEmailRecovery(this.tenant, "recovery", { enabled });
  };
}

function WithRetrieval<Base extends Constructor<TenantStack>>(base: Base) {
  return class extends base {
    readonly retrieval = new TmesLogRetrieval(this.tenant, "retrieval", { enabled: false });
  };
}

const Greek = WithRetrieval(WithRecovery(TenantStack, false));
const Cypriot = WithRecovery(WithRetrieval(TenantStack), true);

const app = new App();
new Greek(app, "greece", "GR");
new Cypriot(app, "cyprus", "CY");
app.synth();
