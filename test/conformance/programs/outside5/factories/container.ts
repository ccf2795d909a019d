// A small container for dependency injection. The production binding replaces the default one, and all ends well.
// Shape: inversion of control: constructs ask a container for their policies by a symbol.
import { App, TerraformStack } from "cdktf";
import { TmesEmailContinuity, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface SandboxPolicy {
  allowed(tenant: TmesTenant): boolean;
}
interface ContinuityPolicy {
  records(): Iterable<readonly [domain: string, on: boolean]>;
}

const SANDBOX = Symbol("sandbox policy");
const CONTINUITY = Symbol("continuity policy");

class Container {
  readonly #factories = new Map<symbol, () => unknown>();
  readonly #instances = new Map<symbol, unknown>();

  bind<T>(key: symbol, factory: () => T): this {
    this.#factories.set(key, factory);
    return this;
  }

  get<T>(key: symbol): T {
    if (!this.#instances.has(key)) this.#instances.set(key, this.#factories.get(key)?.());
    return this.#instances.get(key) as T;
  }
}

const container = new Container()
  .bind<SandboxPolicy>(SANDBOX, () => ({ allowed: () => true }))
  .bind<ContinuityPolicy>(CONTINUITY, () => ({ records: () => [["alpha.example", true]] }));

// Production replaces both before anything asked for them.
container
  .bind<SandboxPolicy>(SANDBOX, () => ({ allowed: (tenant) => tenant.site === "us" }))
  .bind<ContinuityPolicy>(CONTINUITY, () => ({ records: () => new Map([["alpha.example", false]]) }));

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "alpha-logistics",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["RO"],
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: container.get<SandboxPolicy>(SANDBOX).allowed(tenant), macroFiles: false },
});
for (const [domain, enabled] of container.get<ContinuityPolicy>(CONTINUITY).records()) {
  new TmesEmailContinuity(tenant, domain, { enabled });
}
app.synth();
