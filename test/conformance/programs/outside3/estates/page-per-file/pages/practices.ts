import { TmesLogs, TmesProfile, TmesProvisioning, type TmesTenant } from "@tmes-as-code/constructs";

export function practices(tenant: TmesTenant): void {
  new TmesProfile(tenant, "profile", {
    mobileNumbersLeftOut: true,
    roleAddressesOnly: true,
    subaccountsDeletedOnLeaving: false,
  });
  new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: true });
  new TmesLogs(tenant, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
}
