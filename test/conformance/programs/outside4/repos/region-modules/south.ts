import { TmesVirusRule } from "@tmes-as-code/constructs";
import { Region } from "./region.ts";

export class South extends Region {
  readonly site = "eu";
  readonly people = ["ES", "PT"];

  declare(): void {
    const tenant = this.tenant("south");
    for (const direction of ["inbound", "outbound"] as const) {
      new TmesVirusRule(tenant, `virus-${direction}`, {
        name: direction === "inbound" ? "Organization: Virus" : "Organization: Outbound - Virus",
        direction,
        enabled: true,
        level: "organization",
        predictiveMachineLearning: { enabled: false },
        virtualAnalyzer: { enabled: false },
      });
    }
  }
}
