// A stack declares an item in the hook that runs at synth.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "prepared-at-synth",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Prepared extends TerraformStack {
  override prepareStack(): void {
    if (this.node.tryFindChild("late") === undefined) new TmesEmailRecovery(this, "late", { tenant, enabled: true });
    super.prepareStack();
  }
}
new Prepared(app, "prepared");
new TmesLogRetrieval(tenant, "retrieval", { enabled: false });
app.synth();
