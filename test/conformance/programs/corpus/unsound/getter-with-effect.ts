// A getter that answers differently each time.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Alternating {
  #asked = 0;

  get enabled(): boolean {
    this.#asked += 1;
    return this.#asked % 2 === 0;
  }
}

const alternating = new Alternating();
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: alternating.enabled });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: alternating.enabled });
app.synth();
