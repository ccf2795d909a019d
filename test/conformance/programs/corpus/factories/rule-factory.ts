// A function that returns a rule; only one of its callers asks for the sandbox.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Sandbox = Extract<TmesVirusRuleProps, { direction: "inbound" }>["virtualAnalyzer"];

const off: Sandbox = { enabled: false };

function virusRule(tenant: TmesTenant, group: string, virtualAnalyzer: Sandbox = off): TmesVirusRule {
  return new TmesVirusRule(tenant, `${group}: Virus`, {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: [`${group}@acme.example`],
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer,
  });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
virusRule(tenant, "board");
virusRule(tenant, "press", { enabled: true, macroFiles: true, securityLevel: "medium" });
virusRule(tenant, "sales", { enabled: true, macroFiles: false });
app.synth();
