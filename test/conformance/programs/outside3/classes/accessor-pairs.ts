// Shape: settings as a class with getters and setters that keep a rule between two properties.
import { TmesVirusRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class ScanSettings {
  #sandbox = false;
  #macros = false;

  get sandbox(): boolean {
    return this.#sandbox;
  }
  set sandbox(value: boolean) {
    this.#sandbox = value;
    if (!value) this.#macros = false;
  }

  get macros(): boolean {
    return this.#macros;
  }
  /** Macros go to the sandbox, so it has to be on. */
  set macros(value: boolean) {
    if (value) this.#sandbox = true;
    this.#macros = value;
  }
}

const studio = new ScanSettings();
studio.macros = true;

const press = new ScanSettings();
press.macros = true;
press.sandbox = false;

const app = new App();
for (const [name, settings] of Object.entries({ studio, press })) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `ceramics-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["PT"],
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: settings.sandbox, macroFiles: settings.macros },
  });
}
app.synth();
