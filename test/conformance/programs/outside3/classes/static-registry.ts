// Shape: a class keeps its instances in a static map and makes each tenant at most once.
import { TmesDirectoryImport, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Tenants {
  static readonly #known = new Map<string, Tenants>();
  static #app: App | undefined;

  static use(app: App): typeof Tenants {
    this.#app = app;
    return this;
  }

  static of(name: string, country = "IE"): Tenants {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#app === undefined) throw new Error("Call Tenants.use first.");
    const made = new Tenants(new TerraformStack(this.#app, name), name, country);
    this.#known.set(name, made);
    return made;
  }

  readonly tenant: TmesTenant;

  private constructor(stack: TerraformStack, name: string, country: string) {
    this.tenant = new TmesTenant(stack, "tenant", {
      name: `dairy-${name}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: [country],
    });
  }

  directory(displayNames: boolean): this {
    new TmesDirectoryImport(this.tenant, "directory", { enabled: true, displayNames });
    return this;
  }

  continuity(domain: string, sending: boolean): this {
    new TmesEmailContinuity(this.tenant, domain, { name: domain, enabled: sending, sending });
    return this;
  }
}

const app = new App();
Tenants.use(app).of("farms").directory(false);
Tenants.of("farms").continuity("farms.dairy.example", true);
Tenants.of("shops", "GB").directory(true).continuity("shops.dairy.example", false);
app.synth();
