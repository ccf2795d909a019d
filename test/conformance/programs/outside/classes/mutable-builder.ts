// Shape: the StackBuilder pattern with a mutable draft: each method changes `this` and returns it, `build` makes the construct.
import { TmesTenant, TmesVirusRule, type TmesRuleException } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class VirusRuleBuilder {
  private sandbox = false;
  private macros = false;
  private learning = true;
  private feedback = true;
  private exceptions: TmesRuleException[] = [];

  constructor(private readonly name: string) {}

  withoutFeedback(): this {
    this.feedback = false;
    return this;
  }

  withSandbox(options: { macros?: boolean } = {}): this {
    this.sandbox = true;
    this.macros = options.macros ?? false;
    return this;
  }

  except(sender: string, recipient = "*@bank.example"): this {
    this.exceptions.push({ sender, recipient });
    return this;
  }

  build(scope: Construct): TmesVirusRule {
    return new TmesVirusRule(scope, this.name, {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: this.learning, feedback: this.feedback },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: this.macros },
      exceptions: this.exceptions,
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const bank = new TmesTenant(stack, "bank", { name: "bank", site: "eu", edition: "advanced", dataSubjects: ["LU"] });
const shop = new TmesTenant(stack, "shop", { name: "shop", site: "eu", edition: "advanced", dataSubjects: ["LU"] });
new VirusRuleBuilder("Organization: Virus").withoutFeedback().except("*@auditor.example").build(bank);
new VirusRuleBuilder("Organization: Virus").withSandbox({ macros: true }).withoutFeedback().build(shop);
app.synth();
