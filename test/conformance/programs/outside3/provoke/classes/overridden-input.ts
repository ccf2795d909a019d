// A subclass of an item overrides what is written.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "overridden-input",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Recoverable extends TmesEmailRecovery {
  override input(): ReturnType<TmesEmailRecovery["input"]> {
    return { ...super.input(), settings: { enabled: true } };
  }
}
new Recoverable(tenant, "recovery", { enabled: false });
app.synth();
