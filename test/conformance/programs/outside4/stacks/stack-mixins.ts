// Capabilities are mixed into a stack's class: each mixin brings one method.
// Shape: mixin functions over a constructor type
import { TmesEmailRecovery, TmesLogRetrieval, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a mixin's constructor takes any arguments
type Constructor<T> = new (...args: any[]) => T;

class TenantStack extends TerraformStack {
  readonly tenant = new TmesTenant(this, "tenant", {
    name: `wingtip-${this.node.id}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["IE"],
    inventory: "complete",
  });
}

function WithRetention<Base extends Constructor<TenantStack>>(base: Base) {
  return class extends base {
    keepNothing(): this {
      new TmesEmailRecovery(this.tenant, "recovery", { enabled: false });
      new TmesQuarantine(this.tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
      return this;
    }
  };
}

function WithLogApi<Base extends Constructor<TenantStack>>(base: Base) {
  return class extends base {
    logApi(enabled = true): this {
      new TmesLogRetrieval(this.tenant, "log-retrieval", { enabled });
      return this;
    }
  };
}

class RetailStack extends WithLogApi(WithRetention(TenantStack)) {}
class WarehouseStack extends WithLogApi(TenantStack) {}

const app = new App();
new RetailStack(app, "retail").keepNothing().logApi(false);
new WarehouseStack(app, "warehouse").logApi();
app.synth();
