// What people may do with quarantined mail.
import { TmesEndUserQuarantine, TmesQuarantineDigest, type TmesTenant } from "@tmes-as-code/constructs";

export const id = "quarantine";

const own = { view: true, takeAction: true };
const locked = { ...own, takeAction: false };

export function apply(tenant: TmesTenant): void {
  new TmesEndUserQuarantine(tenant, "end-user-quarantine", {
    permissions: { spam: own, graymail: own, malware: locked, ransomware: locked },
  });
  new TmesQuarantineDigest(tenant, "default digest rule", {
    enabled: true,
    recipients: "all",
    inlineActions: { enabled: false, preview: false },
  });
}
