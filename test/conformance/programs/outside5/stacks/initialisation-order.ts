// The base constructor reads a field that the subclass sets only after super() has returned.
// Shape: a base construct whose constructor declares the resources from protected fields of its subclasses.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

class VirusScanning extends Construct {
  /** Files go to the sandbox unless a subclass says otherwise. */
  protected readonly sandbox: boolean | undefined;

  constructor(
    readonly tenant: TmesTenant,
    id: string,
  ) {
    super(tenant, id);
    new TmesVirusRule(this, "inbound", {
      name: "Organization: Virus",
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: this.sandbox ?? true, macroFiles: false },
    });
    new TmesVirusRule(this, "outbound", {
      name: "Organization: Outbound - Virus",
      direction: "outbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
    });
  }
}

class EuropeanVirusScanning extends VirusScanning {
  protected override readonly sandbox = false;
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "eu", {
  name: "proseware-eu",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FR", "LU"],
  inventory: "partial",
});
new EuropeanVirusScanning(tenant, "scanning");
app.synth();
