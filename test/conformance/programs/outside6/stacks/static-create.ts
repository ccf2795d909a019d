// A private constructor and a static method per stage. Only production keeps deleted mail, for its service desk.
// Shape: stacks made by `Stack.forStage(app, stage)`, with the stage from an option or from the environment.
// Environments: STAGE=test; STAGE=production
import { parseArgs } from "node:util";
import { TmesEmailRecovery, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, LocalBackend, TerraformStack } from "cdktf";

type Stage = "test" | "production";

interface StageSettings {
  readonly suffix: string;
  readonly recovery: boolean;
}

class HelpdeskStack extends TerraformStack {
  static readonly #stages: Readonly<Record<Stage, StageSettings>> = {
    test: { suffix: "-test", recovery: false },
    production: { suffix: "", recovery: true },
  };

  static forStage(app: App, stage: Stage): HelpdeskStack {
    return new HelpdeskStack(app, `helpdesk-${stage}`, HelpdeskStack.#stages[stage]);
  }

  private constructor(app: App, id: string, { suffix, recovery }: StageSettings) {
    super(app, id);
    new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
    const tenant = new TmesTenant(this, "tenant", {
      name: `northwind${suffix}`,
      site: "uk",
      edition: "advanced",
      dataSubjects: ["GB"],
      inventory: "complete",
    });
    new TmesEmailRecovery(tenant, "email-recovery", { enabled: recovery });
    new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
  }
}

const isStage = (text: string): text is Stage => text === "test" || text === "production";

const { values } = parseArgs({ options: { stage: { type: "string", short: "s" } }, strict: false });
const requested = typeof values.stage === "string" ? values.stage : (process.env["STAGE"] ?? "test");
if (!isStage(requested)) throw new Error(`STAGE must be test or production, not ${requested}.`);
const app = new App();
HelpdeskStack.forStage(app, requested);
app.synth();
