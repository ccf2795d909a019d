// Rules are built step by step, and only the last call makes the construct.
// Shape: fluent builder with withX() methods and build(scope)
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Inbound = Extract<TmesVirusRuleProps, { direction: "inbound" }>;
type Actions = NonNullable<Inbound["actions"]>;

class VirusRuleBuilder {
  private level: "organization" | "group" = "organization";
  private recipients: string[] = [];
  private learning = false;
  private feedback = false;
  private sandbox = false;
  private macros = false;
  private actions: Actions | undefined;

  constructor(private readonly name: string) {}

  for(...groups: string[]): this {
    this.level = "group";
    this.recipients.push(...groups.map((group) => `group:${group}`));
    return this;
  }

  withMachineLearning(options: { feedback?: boolean } = {}): this {
    this.learning = true;
    this.feedback = options.feedback ?? false;
    return this;
  }

  withSandbox({ macros = false } = {}): this {
    this.sandbox = true;
    this.macros = macros;
    return this;
  }

  quarantine(): this {
    this.actions = { intercept: "quarantine" };
    return this;
  }

  build(tenant: TmesTenant): TmesVirusRule {
    return new TmesVirusRule(tenant, this.name, {
      direction: "inbound",
      enabled: true,
      level: this.level,
      ...(this.recipients.length > 0 ? { recipients: this.recipients } : {}),
      predictiveMachineLearning: { enabled: this.learning, feedback: this.feedback },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: this.macros },
      ...(this.actions ? { actions: this.actions } : {}),
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "virus"), "tenant", {
  name: "city-power",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SK"],
  inventory: "complete",
});
new VirusRuleBuilder("Organization: Virus").quarantine().build(tenant);
new VirusRuleBuilder("Engineering").for("plant-engineers").withSandbox({ macros: true }).quarantine().build(tenant);
app.synth();
