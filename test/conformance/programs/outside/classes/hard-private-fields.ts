// Shape: SDK style classes with `#private` fields, and methods that hand out what they hold.
import { TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class ReputationPolicy {
  #level: number;
  readonly #countries: string[] = [];

  constructor(level = 2) {
    this.#level = level;
  }

  strengthen(by: number): this {
    this.#level = Math.min(4, this.#level + by);
    return this;
  }

  approveCountry(code: string): this {
    this.#countries.push(code);
    return this;
  }

  get level(): number {
    return this.#level;
  }

  apply(scope: Construct): TmesIpReputation {
    return new TmesIpReputation(scope, "reputation", {
      quickIpList: { level: this.#level },
      standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
      approved: { countries: [...this.#countries] },
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const careful = new TmesTenant(stack, "careful", {
  name: "bellows-hq",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});
const trusting = new TmesTenant(stack, "trusting", {
  name: "bellows-sales",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});
new ReputationPolicy().strengthen(1).apply(careful);
new ReputationPolicy(0).approveCountry("SK").apply(trusting);
app.synth();
