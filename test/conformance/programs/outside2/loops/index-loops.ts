// Shape: plain `for (let i…)` and `while` loops over arrays, as code that came from another language has them.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const names = ["grouse-mill", "grouse-depot"];
const exceptions = [
  [{ sender: "*@scanner.example", recipient: "my-organization" }],
  [
    { sender: "*@scanner.example", recipient: "my-organization" },
    { sender: "maria.lopez@supplier.example", recipient: "my-organization" },
  ],
];

const app = new App();
const stack = new TerraformStack(app, "grouse");

for (let i = 0; i < names.length; i++) {
  const name = names[i]!;
  const tenant = new TmesTenant(stack, `tenant-${i}`, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["ES"],
  });

  const list = [];
  let j = 0;
  while (j < exceptions[i]!.length) {
    list.push(exceptions[i]![j]!);
    j += 1;
  }

  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
    exceptions: list,
  });
}
app.synth();
