// A private field of another class with the same name; `#x in` tells them apart.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "private-brands",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class One {
  #on = true;
  static is(value: object): boolean {
    return #on in value;
  }
  static read(value: One): boolean {
    return value.#on;
  }
  turn(): this {
    this.#on = !this.#on;
    return this;
  }
}
class Two extends One {
  #on = false;
  peek(): boolean {
    return this.#on;
  }
}
new TmesEmailRecovery(tenant, "recovery", { enabled: One.read(new Two()) });
new TmesLogRetrieval(tenant, "retrieval", { enabled: new Two().turn().peek() });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: One.is({}) });
app.synth();
