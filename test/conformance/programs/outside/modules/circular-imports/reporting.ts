// Reports of a tenant's domain.
import { TmesDmarc, TmesScheduledReport, type TmesTenant } from "@tmes-as-code/constructs";
import { domainOf } from "./tenant.js";

export function createReporting(tenant: TmesTenant): void {
  const managedDomain = domainOf(tenant);
  new TmesDmarc(tenant, managedDomain, { managedDomain, enabled: true, dailyReports: false });
  new TmesScheduledReport(tenant, "weekly", { enabled: managedDomain === "other.example" });
}
