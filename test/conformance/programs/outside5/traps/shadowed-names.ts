// The name `sandbox` exists three times: a module constant, a parameter and a variable in a block. The parameter counts.
// Shape: a grown file with helper functions that reuse short names.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const sandbox = true;
const tenantName = "trap-shadowed";

function declare(tenant: TmesTenant, sandbox: boolean): void {
  if (tenant.name !== tenantName) {
    const sandbox = !tenant.name.endsWith("strict");
    console.error(`Another tenant, sandbox ${sandbox ? "on" : "off"}`);
  }
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [name, strict] of [
  [tenantName, sandbox],
  ["trap-strict", true],
] as const) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["AT"],
    inventory: "partial",
  });
  declare(tenant, !strict);
}
app.synth();
