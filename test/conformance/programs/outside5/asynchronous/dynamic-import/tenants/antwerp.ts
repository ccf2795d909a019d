import type { TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";

export default function antwerp(stack: TerraformStack): void {
  const tenant = new TmesTenant(stack, "tenant", {
    name: "harbour-antwerp",
    site: "eu",
    edition: "advanced",
    dataSubjects: ["BE"],
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: true, macroFiles: true },
  });
  new TmesVisionOneLogIntegration(tenant, "vision-one", {
    mailTrackingLogs: tenant.settings["edition"] === "cegp",
    auditLogs: false,
  });
}
