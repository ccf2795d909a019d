// A mutable builder whose methods return itself: what it holds depends on the order of calls.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class RuleBuilder {
  private sandbox = false;
  private readonly groups: string[] = [];

  withSandbox(): this {
    this.sandbox = true;
    return this;
  }

  forGroup(group: string): this {
    this.groups.push(group);
    return this;
  }

  build(tenant: TmesTenant, id: string): TmesVirusRule {
    return new TmesVirusRule(tenant, id, {
      direction: "inbound",
      enabled: true,
      level: "group",
      recipients: this.groups,
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: this.sandbox ? { enabled: true, macroFiles: true } : { enabled: false },
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FI"],
});
new RuleBuilder().forGroup("board@acme.example").build(tenant, "board");
new RuleBuilder().withSandbox().forGroup("press@acme.example").build(tenant, "press");
app.synth();
