// Shape: an abstract environment class whose subclasses create the stacks.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class Environment {
  constructor(protected readonly app: App) {
    this.createRules(this.createTenant());
  }

  protected abstract get name(): string;
  protected abstract sandbox(): boolean;

  protected createTenant(): TmesTenant {
    const stack = new TerraformStack(this.app, this.name);
    return new TmesTenant(stack, "tenant", {
      name: this.name,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DE"],
    });
  }

  private createRules(tenant: TmesTenant): void {
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: this.sandbox() ? { enabled: true, macroFiles: true } : { enabled: false },
    });
  }
}

class Production extends Environment {
  protected get name(): string {
    return "acme";
  }
  protected sandbox(): boolean {
    return false;
  }
}

class Laboratory extends Environment {
  protected get name(): string {
    return "acme-lab";
  }
  protected sandbox(): boolean {
    return true;
  }
}

const app = new App();
new Production(app);
new Laboratory(app);
app.synth();
