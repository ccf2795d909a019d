// Assigning a static property of a subclass leaves the base; a block reads what comes later as undefined.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "static-inheritance",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Base {
  static on = false;
  static get read(): boolean {
    return this.on;
  }
}
class Derived extends Base {
  static early = (Derived as unknown as { readonly late?: boolean }).late;
  static readonly late: boolean = true;
}
Derived.on = true;
new TmesEmailRecovery(tenant, "recovery", { enabled: Base.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: Derived.read });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: Derived.early ?? false });
app.synth();
