// Shape: each stage is derived from the one before by a function that takes the changes.
import { TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Stage {
  readonly name: string;
  readonly importUrls: boolean;
  readonly importSenders: boolean;
}

const derive = (from: Stage, changes: Partial<Stage> & Pick<Stage, "name">): Stage => ({ ...from, ...changes });

const development: Stage = { name: "development", importUrls: true, importSenders: true };
const acceptance = derive(development, { name: "acceptance" });
const production = derive(acceptance, { name: "production", importSenders: false });

class ObjectsStack extends TerraformStack {
  constructor(app: App, stage: Stage) {
    super(app, stage.name);
    const tenant = new TmesTenant(this, "tenant", {
      name: `siskin-${stage.name}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["HU"],
    });
    new TmesSuspiciousObjects(tenant, "objects", {
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: stage.importUrls, senderAddresses: stage.importSenders },
    });
  }
}

const app = new App();
[development, acceptance, production].forEach((stage) => new ObjectsStack(app, stage));
app.synth();
