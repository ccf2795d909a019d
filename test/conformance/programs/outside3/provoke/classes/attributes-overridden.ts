// A subclass overrides the attributes of the Terraform resource.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "attributes-overridden",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Quiet extends TmesEmailRecovery {
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const attributes = super.synthesizeAttributes();
    return { ...attributes, input: { ...(attributes["input"] as object), settings: { enabled: true } } };
  }
}
new Quiet(tenant, "recovery", { enabled: false });
app.synth();
