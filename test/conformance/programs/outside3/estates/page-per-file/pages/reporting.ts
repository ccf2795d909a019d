import { TmesEmailReportingAddIn, TmesScheduledReport, type TmesTenant } from "@tmes-as-code/constructs";

const reports = ["weekly", "monthly"] as const;

export function reporting(tenant: TmesTenant): void {
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: false });
  for (const frequency of reports) {
    new TmesScheduledReport(tenant, frequency, {
      enabled: frequency === "monthly",
      frequency,
      recipients: ["postmaster@library.example"],
    });
  }
}
