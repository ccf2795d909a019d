import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";

export type Constructor<T> = new (...args: any[]) => T;

export class BaseMailStack extends TerraformStack {
  protected readonly country: string = "AT";
  #tenant: TmesTenant | undefined;

  get tenant(): TmesTenant {
    this.#tenant ??= new TmesTenant(this, "tenant", {
      name: `${this.node.id}-mail`,
      site: "eu",
      edition: "advanced",
      dataSubjects: [this.country],
    });
    return this.#tenant;
  }
}
