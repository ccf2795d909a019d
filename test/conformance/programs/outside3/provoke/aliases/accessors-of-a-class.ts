// An instance whose getter is on the prototype: spreading and constructs do not see it.
import { TmesApiAccess, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "accessors-of-a-class",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Keys {
  readonly keyCount = 2;
  get retiredKeysDeleted(): boolean {
    return false;
  }
}
new TmesApiAccess(tenant, "api", new Keys());
const spread: { readonly keyCount: number; readonly retiredKeysDeleted?: boolean } = { ...new Keys() };
new TmesEmailRecovery(tenant, "recovery", { enabled: spread.retiredKeysDeleted === false });
app.synth();
