// A stage groups the stacks of one environment, as AWS CDK's Stage does. What is on in test stays off in production.
// Shape: Stage-like construct that makes all stacks of an environment
import { TmesSuspiciousObjects, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface StageProps {
  readonly production: boolean;
  readonly edition: "standard" | "advanced";
}

class VirusStack extends TerraformStack {
  constructor(scope: Construct, stage: string, { production, edition }: StageProps) {
    super(scope, `virus-${stage}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `litware-${stage}`,
      site: "eu",
      edition,
      dataSubjects: ["FI"],
      labels: { stage },
      inventory: production ? "complete" : "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: !production, feedback: !production },
      virtualAnalyzer: { enabled: false },
    });
  }
}

class ObjectsStack extends TerraformStack {
  constructor(scope: Construct, stage: string) {
    super(scope, `objects-${stage}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `litware-objects-${stage}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["FI"],
      inventory: "complete",
    });
    new TmesSuspiciousObjects(tenant, "suspicious-objects", {
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: true, senderAddresses: false },
    });
  }
}

class MailStage extends Construct {
  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id);
    new VirusStack(this, id, props);
    new ObjectsStack(this, id);
  }
}

const app = new App();
new MailStage(app, "test", { production: false, edition: "standard" });
new MailStage(app, "production", { production: true, edition: "advanced" });
app.synth();
