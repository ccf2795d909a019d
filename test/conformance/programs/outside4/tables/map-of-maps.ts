// Rights by tenant and reason are kept in a map of maps, with a default for what nobody decided.
// Shape: nested Map registry with a computeIfAbsent helper
import { TmesEndUserQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Reason = "spam" | "graymail" | "phishing";

class Rights {
  readonly #byTenant = new Map<string, Map<Reason, boolean>>();

  allow(tenant: string, ...reasons: readonly Reason[]): this {
    for (const reason of reasons) this.#of(tenant).set(reason, true);
    return this;
  }

  deny(tenant: string, ...reasons: readonly Reason[]): this {
    for (const reason of reasons) this.#of(tenant).set(reason, false);
    return this;
  }

  may(tenant: string, reason: Reason): boolean {
    return this.#byTenant.get(tenant)?.get(reason) ?? false;
  }

  tenants(): IterableIterator<string> {
    return this.#byTenant.keys();
  }

  #of(tenant: string): Map<Reason, boolean> {
    let own = this.#byTenant.get(tenant);
    if (own === undefined) {
      own = new Map();
      this.#byTenant.set(tenant, own);
    }
    return own;
  }
}

const rights = new Rights()
  .allow("ministry", "spam", "graymail")
  .allow("agency", "spam", "graymail", "phishing")
  .deny("agency", "graymail", "phishing");

const app = new App();
const stack = new TerraformStack(app, "rights");
for (const name of rights.tenants()) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["EE"],
    inventory: "complete",
  });
  const permission = (reason: Reason) => ({ view: true, takeAction: rights.may(name, reason) });
  new TmesEndUserQuarantine(tenant, "quarantine", {
    senderAddress: { envelope: true, header: true },
    permissions: { spam: permission("spam"), graymail: permission("graymail"), phishing: permission("phishing") },
  });
}
app.synth();
