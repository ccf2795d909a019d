// A field of the base hides nothing: the accessor of the subclass is on its prototype, the field on the instance.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "getter-against-field",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Base {
  on: boolean = false;
}
class Derived extends Base {}
Object.defineProperty(Derived.prototype, "on", { get: () => true });
class Chained {
  get on(): boolean {
    return true;
  }
}
class Field extends (Chained as unknown as new () => { on: boolean }) {
  override on = false;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: new Derived().on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: new Field().on });
app.synth();
