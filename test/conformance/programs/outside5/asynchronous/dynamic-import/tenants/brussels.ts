import type { TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

export default (stack: TerraformStack): void => {
  const tenant = new TmesTenant(stack, "tenant", {
    name: "office-brussels",
    site: "eu",
    edition: "advanced",
    dataSubjects: ["BE", "LU"],
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false, macroFiles: true },
  });
};
