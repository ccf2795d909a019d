// Defaults are one JSON file, a tenant's differences another; both are imported and merged by section.
// Shape: defaults.json merged with overrides.json by a small helper module
import { TmesLogs, TmesProvisioning, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import defaults from "./defaults.json" with { type: "json" };
import { mergeSections } from "./merge.ts";
import overrides from "./overrides.json" with { type: "json" };

const practices = mergeSections(defaults, overrides);

class PracticesStack extends TerraformStack {
  constructor(app: App) {
    super(app, "practices");
    const tenant = new TmesTenant(this, "tenant", {
      name: "humongous-insurance",
      site: "eu",
      edition: "standard",
      dataSubjects: ["DE", "AT"],
      inventory: "complete",
    });
    new TmesLogs(tenant, "logs", practices.logs);
    new TmesQuarantine(tenant, "quarantine", practices.quarantine);
    new TmesProvisioning(tenant, "provisioning", practices.provisioning);
  }
}

const app = new App();
new PracticesStack(app);
app.synth();
