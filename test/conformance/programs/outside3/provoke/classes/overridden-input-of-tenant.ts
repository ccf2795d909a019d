// A subclass of the tenant overrides what is written of it.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Moved extends TmesTenant {
  override input(): ReturnType<TmesTenant["input"]> {
    const { settings, ...rest } = super.input();
    return { ...rest, settings: { ...(settings as object), site: "us" } };
  }
}
const app = new App();
new Moved(new TerraformStack(app, "mail"), "tenant", { name: "moved", site: "eu", edition: "standard", dataSubjects: ["DE"] });
app.synth();
