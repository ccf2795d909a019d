// Logs stay where they are, except what the SIEM gets.
import { TmesLogRetrieval, TmesSyslogForwarding, type TmesTenant } from "@tmes-as-code/constructs";

export function createLogging(tenant: TmesTenant): void {
  new TmesLogRetrieval(tenant, "retrieval", { enabled: false });
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: false },
    auditLogs: { forward: false },
    mailTrackingLogs: { forward: true, profile: "siem" },
    urlClickLogs: { forward: false },
  });
}
