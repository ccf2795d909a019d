// Its methods give it back.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class MailStack extends TerraformStack {
  readonly #tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["PL"] });
  }

  addRecovery(enabled: boolean): this {
    new TmesEmailRecovery(this.#tenant, "recovery", { enabled });
    return this;
  }

  addRetrieval(enabled: boolean): this {
    new TmesLogRetrieval(this.#tenant, "retrieval", { enabled });
    return this;
  }
}
