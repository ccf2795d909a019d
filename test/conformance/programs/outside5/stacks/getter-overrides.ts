// The base class says yes to the sandbox and to machine learning feedback, and every concrete class says no.
// Shape: a base stack with getters for feature switches that subclasses override.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

class DefaultMailStack extends TerraformStack {
  get site(): "us" | "eu" | "uk" {
    return "us";
  }

  get countries(): string[] {
    return ["US"];
  }

  get sandbox(): boolean {
    return true;
  }

  get feedback(): boolean {
    return true;
  }

  build(): this {
    const tenant = new TmesTenant(this, "tenant", {
      name: this.node.id,
      site: this.site,
      edition: "advanced",
      dataSubjects: this.countries,
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: this.feedback },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: false },
    });
    return this;
  }
}

class EuropeanStack extends DefaultMailStack {
  override get site() {
    return "eu" as const;
  }

  override get countries() {
    return ["DE", "FR", "PL"];
  }

  override get sandbox() {
    return false;
  }

  override get feedback() {
    return this.sandbox;
  }
}

class IrishStack extends EuropeanStack {
  override get countries() {
    return [...super.countries, "IE"];
  }

  constructor(scope: Construct) {
    super(scope, "mail-ireland");
  }
}

const app = new App();
new EuropeanStack(app, "mail-europe").build();
new IrishStack(app).build();
app.synth();
