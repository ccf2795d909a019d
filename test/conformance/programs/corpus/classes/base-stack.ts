// Shape: an abstract base stack with what all stacks need, and subclasses that add to it.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface BaseConfig {
  readonly site: TmesSite;
  readonly people: readonly string[];
}

abstract class BaseStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  protected constructor(scope: Construct, id: string, config: BaseConfig) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `acme-${id}`,
      site: config.site,
      edition: "advanced",
      dataSubjects: config.people,
    });
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: false });
  }
}

class EuropeStack extends BaseStack {
  constructor(scope: Construct) {
    super(scope, "europe", { site: "eu", people: ["DE"] });
    new TmesLogRetrieval(this.tenant, "retrieval", { enabled: true });
  }
}

class AmericaStack extends BaseStack {
  constructor(scope: Construct) {
    super(scope, "america", { site: "us", people: ["US", "FR"] });
    new TmesLogRetrieval(this.tenant, "retrieval", { enabled: false });
  }
}

const app = new App();
new EuropeStack(app);
new AmericaStack(app);
app.synth();
