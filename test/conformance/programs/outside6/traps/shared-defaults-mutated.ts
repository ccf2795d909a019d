// A helper for one tenant writes into the defaults that all tenants share: the freeze is shallow. The tenants after it are affected too.
// Shape: `Object.freeze(defaults)` in a module, and a function that "customizes" a nested part of it for a pilot.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const defaults = Object.freeze({
  direction: "inbound" as const,
  enabled: true,
  level: "organization" as const,
  predictiveMachineLearning: { enabled: false, feedback: false },
  virtualAnalyzer: { enabled: false, macroFiles: false },
});

function pilotProps(): TmesVirusRuleProps {
  const props = { ...defaults };
  props.virtualAnalyzer.enabled = true;
  return props;
}

const app = new App();
const stack = new TerraformStack(app, "theatre");

function declare(name: string, props: () => TmesVirusRuleProps): void {
  const tenant = new TmesTenant(stack, name, {
    name: `theatre-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
    inventory: "complete",
  });
  new TmesVirusRule(tenant, "Organization: Virus", props());
}

declare("stage", () => defaults);
declare("workshop", pilotProps);
declare("tickets", () => ({ ...defaults, actions: { intercept: "quarantine" } }));
app.synth();
