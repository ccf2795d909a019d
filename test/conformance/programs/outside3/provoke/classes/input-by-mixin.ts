// A mixin overrides what is written, two classes above the one that is made.
import { TmesEmailRecovery, TmesItem, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "input-by-mixin",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

type Constructor<T> = new (...args: any[]) => T;
const softened = <Base extends Constructor<TmesItem>>(base: Base) =>
  class extends base {
    override input(): ReturnType<TmesItem["input"]> {
      return { ...super.input(), settings: { enabled: true } };
    }
  };
class Named extends softened(TmesEmailRecovery) {}
new Named(tenant, "recovery", { enabled: false });
app.synth();
