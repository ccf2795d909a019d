import { TmesVirusRule, type TmesTenant } from "@tmes-as-code/constructs";
import type { Profile } from "./profiles.ts";

export const virusRule = (tenant: TmesTenant, { sandbox, improveProducts }: Profile): TmesVirusRule =>
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: improveProducts },
    virtualAnalyzer: { enabled: sandbox, macroFiles: improveProducts },
  });
