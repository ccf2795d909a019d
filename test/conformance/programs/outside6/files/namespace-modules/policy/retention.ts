// What is kept at the provider.
import { TmesEmailContinuity, TmesEmailRecovery, type TmesTenant } from "@tmes-as-code/constructs";

export const id = "retention";

export function apply(tenant: TmesTenant): void {
  new TmesEmailRecovery(tenant, "email-recovery", { enabled: id.startsWith("keep") });
  new TmesEmailContinuity(tenant, "continuity", { name: "clinic.example", enabled: false });
}
