// The End User Console.
import { TmesEndUserConsole, type TmesTenant } from "@tmes-as-code/constructs";

export function console(tenant: TmesTenant): void {
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: true, twoFactor: true },
    singleSignOn: { enabled: false },
  });
}
