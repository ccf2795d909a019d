// A constructor returns settings other than those it assigned, or a primitive that is ignored.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "constructor-returns-settings",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Settings {
  enabled = false;
  constructor(replace: boolean) {
    if (replace) return { enabled: true };
  }
}
class Ignored {
  enabled = true;
  constructor() {
    this.enabled = false;
    return undefined as unknown as Ignored;
  }
}
new TmesEmailRecovery(tenant, "recovery", { ...new Settings(true) });
new TmesLogRetrieval(tenant, "retrieval", { ...new Ignored() });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: new Settings(false).enabled });
app.synth();
