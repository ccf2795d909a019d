// Deploys a tenant by a policy.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import type { Policy } from "./policies.js";

export class Deployer {
  readonly #app: App;
  readonly #policy: Policy;

  constructor(app: App, policy: Policy) {
    this.#app = app;
    this.#policy = policy;
  }

  deploy(name: string): void {
    const stack = new TerraformStack(this.#app, name);
    const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["GB"] });
    new TmesEmailRecovery(tenant, "recovery", { enabled: this.#policy.keepsDeletedMail() });
    new TmesLogRetrieval(tenant, "logs", { enabled: this.#policy.readsLogs() });
  }
}
