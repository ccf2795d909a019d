// `new.target` decides, also with Reflect.construct; a function called without `new`.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "new-target",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Base {
  readonly kind: string;
  readonly derived: boolean;
  constructor() {
    this.kind = new.target.name;
    this.derived = new.target !== Base;
  }
}
class Derived extends Base {}
const built = Reflect.construct(Base, [], Derived) as Base;
new TmesEmailRecovery(tenant, "recovery", { enabled: built.derived && built instanceof Derived });
new TmesLogRetrieval(tenant, "retrieval", { enabled: new Base().derived });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: new Derived().kind === "Base" });
app.synth();
