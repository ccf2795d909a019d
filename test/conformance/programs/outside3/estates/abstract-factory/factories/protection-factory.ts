import type { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

export abstract class ProtectionFactory {
  protected abstract passwords(tenant: TmesTenant): void;
  protected abstract virusRule(tenant: TmesTenant, group: string): TmesVirusRule;

  protect(tenant: TmesTenant, groups: readonly string[]): readonly TmesVirusRule[] {
    this.passwords(tenant);
    return groups.map((group) => this.virusRule(tenant, group));
  }
}
