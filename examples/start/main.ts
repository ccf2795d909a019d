// The smallest start: one tenant, one rule. `npm run synth` writes cdktf.out and checks it.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, LocalBackend, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
// Relative to cdktf.out/stacks/mail, so that the output is the same on every machine.
new LocalBackend(stack, { path: "../../../terraform.mail.tfstate" });
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["DE"] });
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
});
app.synth();
