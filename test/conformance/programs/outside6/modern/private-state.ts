// A class with private fields, a static block and accessors guards a switch. The setter counts requests, and nobody asks often enough.
// Shape: a "feature gate" class with `#state`, `static { … }`, a getter and a setter.
import { TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Gate {
  static #quorum: Map<string, number>;

  static {
    Gate.#quorum = new Map([["sandbox", 3]]);
    Gate.#quorum.set("recovery", Gate.#quorum.size + 1);
  }

  #votes = 0;

  constructor(readonly feature: "sandbox" | "recovery") {}

  set vote(agrees: boolean) {
    if (agrees) this.#votes += 1;
  }

  get open(): boolean {
    return this.#votes >= (Gate.#quorum.get(this.feature) ?? Infinity);
  }
}

const sandbox = new Gate("sandbox");
sandbox.vote = true;
sandbox.vote = true;
sandbox.vote = false;

const recovery = new Gate("recovery");
recovery.vote = true;

const app = new App();
const stack = new TerraformStack(app, "parish");
const tenant = new TmesTenant(stack, "tenant", {
  name: "parish",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: sandbox.open, macroFiles: sandbox.open },
});
new TmesEmailRecovery(tenant, "email-recovery", { enabled: recovery.open });
app.synth();
