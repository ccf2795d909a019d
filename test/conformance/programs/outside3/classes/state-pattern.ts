// Shape: a lifecycle as state objects; each state knows what is declared and which state follows.
import { TmesApiAccess, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Lifecycle {
  readonly name: string;
  declare(tenant: TmesTenant): void;
  next(): Lifecycle | undefined;
}

class Onboarding implements Lifecycle {
  readonly name = "onboarding";
  declare(tenant: TmesTenant): void {
    new TmesApiAccess(tenant, "api", { keyCount: 0, retiredKeysDeleted: true });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: false });
  }
  next(): Lifecycle {
    return new Running(2);
  }
}

class Running implements Lifecycle {
  readonly name = "running";
  constructor(private readonly keys: number) {}
  declare(tenant: TmesTenant): void {
    new TmesApiAccess(tenant, "api", { keyCount: this.keys, retiredKeysDeleted: this.keys < 2 });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: this.keys > 1 });
  }
  next(): Lifecycle {
    return new Leaving();
  }
}

class Leaving implements Lifecycle {
  readonly name = "leaving";
  declare(tenant: TmesTenant): void {
    new TmesApiAccess(tenant, "api", { keyCount: 0, retiredKeysDeleted: true });
  }
  next(): undefined {
    return undefined;
  }
}

const app = new App();
for (let state: Lifecycle | undefined = new Onboarding(); state !== undefined; state = state.next()) {
  const stack = new TerraformStack(app, state.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `charity-${state.name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["BG"],
  });
  state.declare(tenant);
}
app.synth();
