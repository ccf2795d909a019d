// `super.x = …` writes to the instance; a field of the subclass shadows an accessor.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "super-writes-this",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Base {
  protected value: boolean = false;
  get on(): boolean {
    return this.value;
  }
  set on(next: boolean) {
    this.value = next;
  }
}
class Writes extends Base {
  constructor() {
    super();
    super.on = true;
  }
}
class Inverts extends Base {
  override get on(): boolean {
    return !super.on;
  }
  override set on(next: boolean) {
    super.on = !next;
  }
}
const inverts = new Inverts();
inverts.on = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: new Writes().on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: inverts.on });
app.synth();
