import { TmesFilePasswordAnalysis, TmesVirusRule, type TmesTenant } from "@tmes-as-code/constructs";
import { ProtectionFactory } from "./protection-factory.ts";

export class OpenFactory extends ProtectionFactory {
  protected override passwords(tenant: TmesTenant): void {
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: true, holdMessages: false });
  }

  protected override virusRule(tenant: TmesTenant, group: string): TmesVirusRule {
    const macros = group === "staff";
    return new TmesVirusRule(tenant, `virus-${group}`, {
      direction: "inbound",
      enabled: true,
      level: "group",
      recipients: [`group:${group}`],
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: true, macroFiles: macros },
    });
  }
}
