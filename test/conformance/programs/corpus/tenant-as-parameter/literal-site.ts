// The tenant's type says where it is served from.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function sandboxed(tenant: TmesTenant<"anz">, id: string): void {
  new TmesVirusRule(tenant, id, {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: ["press@acme.example"],
    predictiveMachineLearning: { enabled: true, feedback: true },
    virtualAnalyzer: { enabled: true, macroFiles: true },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "anz", edition: "advanced", dataSubjects: ["NZ"] });
sandboxed(tenant, "Press: Virus");
app.synth();
