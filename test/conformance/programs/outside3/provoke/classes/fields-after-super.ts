// The base constructor calls an overridden method before the fields of the subclass exist.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "fields-after-super",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

abstract class Base {
  constructor(owner: TmesTenant) {
    this.declare(owner);
  }
  protected abstract declare(owner: TmesTenant): void;
}
class Late extends Base {
  private readonly recovery: boolean = true;
  private retrieval: boolean | undefined;
  protected override declare(owner: TmesTenant): void {
    this.retrieval = true;
    new TmesEmailRecovery(owner, "recovery", { enabled: (this.recovery as boolean | undefined) ?? false });
  }
  finish(owner: TmesTenant): void {
    new TmesLogRetrieval(owner, "retrieval", { enabled: this.retrieval ?? false });
  }
}
new Late(tenant).finish(tenant);
app.synth();
