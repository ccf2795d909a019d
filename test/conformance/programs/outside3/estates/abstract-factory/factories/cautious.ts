import { TmesFilePasswordAnalysis, TmesVirusRule, type TmesTenant } from "@tmes-as-code/constructs";
import { ProtectionFactory } from "./protection-factory.ts";

export class CautiousFactory extends ProtectionFactory {
  protected override passwords(tenant: TmesTenant): void {
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false });
  }

  protected override virusRule(tenant: TmesTenant, group: string): TmesVirusRule {
    return new TmesVirusRule(tenant, `virus-${group}`, {
      direction: "inbound",
      enabled: true,
      level: "group",
      recipients: [`group:${group}`],
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: false },
    });
  }
}
