// What the workspace decides comes from variables, so it is not known before the plan; the rest is written here.
// Shape: TerraformVariable and TerraformLocal values in props
// Undetermined: reporting-add-in-off, log-retrieval-off
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, Fn, TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";

class WorkspaceStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const addIn = new TerraformVariable(this, "add_in", {
      type: "bool",
      description: "Whether users may report messages.",
      nullable: false,
    });
    const stage = new TerraformVariable(this, "stage", { type: "string", default: "production" });
    const label = new TerraformLocal(this, "label", Fn.upper(stage.stringValue));

    const tenant = new TmesTenant(this, "tenant", {
      name: "wing-toys",
      site: "eu",
      edition: "standard",
      dataSubjects: ["DK"],
      labels: { stage: label.asString },
      inventory: "complete",
    });
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled: addIn.booleanValue });
    new TmesLogRetrieval(tenant, "retrieval", {
      enabled: Fn.lookup({ production: true, test: false }, stage.stringValue, false),
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  }
}

const app = new App();
new WorkspaceStack(app, "workspace");
app.synth();
