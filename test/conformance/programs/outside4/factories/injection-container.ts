// Services are registered by token in a small container; the stack is resolved from it.
// Shape: dependency injection container with tokens and lazy singletons
import { TmesProfile, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Token<Service> {
  readonly description: string;
  readonly service?: Service;
}

const token = <Service>(description: string): Token<Service> => ({ description });

class Container {
  readonly #providers = new Map<Token<unknown>, () => unknown>();
  readonly #instances = new Map<Token<unknown>, unknown>();

  provide<Service>(key: Token<Service>, make: (container: Container) => Service): this {
    this.#providers.set(key, () => make(this));
    return this;
  }

  get<Service>(key: Token<Service>): Service {
    if (!this.#instances.has(key)) {
      const make = this.#providers.get(key);
      if (make === undefined) throw new Error(`Nothing provides ${key.description}.`);
      this.#instances.set(key, make());
    }
    return this.#instances.get(key) as Service;
  }
}

interface Practices {
  readonly mobileNumbers: "kept" | "left-out";
  readonly contact: "role" | "person";
}

const APP = token<App>("app");
const PRACTICES = token<Practices>("practices");
const TENANT = token<TmesTenant>("tenant");

const container = new Container()
  .provide(APP, () => new App())
  .provide(PRACTICES, () => ({ mobileNumbers: "kept", contact: "role" }))
  .provide(TENANT, (services) => {
    const stack = new TerraformStack(services.get(APP), "accounts");
    return new TmesTenant(stack, "tenant", {
      name: "school-of-fine-art",
      site: "eu",
      edition: "standard",
      dataSubjects: ["RO"],
      inventory: "complete",
    });
  });

const practices = container.get(PRACTICES);
new TmesProfile(container.get(TENANT), "profile", {
  mobileNumbersLeftOut: practices.mobileNumbers === "left-out",
  roleAddressesOnly: true,
  subaccountsDeletedOnLeaving: true,
});
new TmesProvisioning(container.get(TENANT), "provisioning", {
  roleContact: practices.contact === "role",
  switchboardNumber: true,
});
container.get(APP).synth();
