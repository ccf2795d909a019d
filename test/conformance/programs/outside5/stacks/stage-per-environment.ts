// One stack for each stage. Production is strict, the test stage tries the sandbox with real mail.
// Shape: an app that reads the stage from the environment and creates one stack with its settings.
// Environments: MAIL_STAGE=prod; MAIL_STAGE=test
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface StageProps {
  readonly sandbox: boolean;
  readonly allMacroFiles: boolean;
}

class MailStage extends TerraformStack {
  static readonly #stages: Record<string, StageProps> = {
    prod: { sandbox: false, allMacroFiles: false },
    test: { sandbox: true, allMacroFiles: true },
  };

  static fromEnvironment(scope: Construct): MailStage {
    const stage = process.env["MAIL_STAGE"] || "prod";
    const props = MailStage.#stages[stage];
    if (props === undefined) throw new Error(`Unknown stage ${stage}`);
    return new MailStage(scope, stage, props);
  }

  private constructor(scope: Construct, stage: string, props: StageProps) {
    super(scope, `mail-${stage}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `northwind-${stage}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DK"],
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: props.sandbox, macroFiles: props.sandbox && props.allMacroFiles },
    });
  }
}

const app = new App();
MailStage.fromEnvironment(app);
app.synth();
