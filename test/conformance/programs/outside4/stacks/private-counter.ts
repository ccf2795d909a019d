// The stack numbers its rules as it adds them, in private fields. All of them keep mail inside.
// Shape: stack class with #private state and an add method
import { TmesContentRule, TmesTenant, type TmesContentCriteria } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Handling {
  readonly criteria: TmesContentCriteria;
  readonly hold?: boolean;
}

class ContentPolicyStack extends TerraformStack {
  readonly #tenant: TmesTenant;
  #order = 0;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#tenant = new TmesTenant(this, "tenant", {
      name: "woodgrove-bank",
      site: "eu",
      edition: "standard",
      dataSubjects: ["LU"],
      inventory: "complete",
    });
  }

  addRule(name: string, { criteria, hold = true }: Handling): number {
    this.#order += 10;
    new TmesContentRule(this.#tenant, this.#idOf(name), {
      name,
      direction: "inbound",
      enabled: true,
      level: "organization",
      order: this.#order,
      criteria,
      actions: hold
        ? { intercept: "quarantine", monitor: { bcc: false } }
        : {
            intercept: "do-not-intercept",
            modify: { tagSubject: { enabled: true, tag: "[checked]", skipSigned: true } },
          },
      exceptions: [],
    });
    return this.#order;
  }

  #idOf(name: string): string {
    return name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  }
}

const app = new App();
const stack = new ContentPolicyStack(app, "content");
stack.addRule("Active content", { criteria: { match: "any", attachmentActiveContent: true } });
stack.addRule("Locked archives", { criteria: { match: "any", attachmentPasswordProtected: true } });
stack.addRule("Blank subject", { criteria: { match: "any", subjectBlank: true }, hold: false });
app.synth();
