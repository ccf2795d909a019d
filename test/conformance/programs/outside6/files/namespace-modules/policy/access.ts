// Who gets in.
import { TmesEndUserConsole, TmesLogonAccessControl, type TmesTenant } from "@tmes-as-code/constructs";

export const id = "access";

export function apply(tenant: TmesTenant): void {
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: true, twoFactor: true, managedAccounts: "manual" },
    singleSignOn: { enabled: false },
  });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: ["192.0.2.128/25"] });
}
