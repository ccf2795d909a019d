// What all tenants have alike.
import { TmesEmailRecovery, TmesLogRetrieval, TmesProfile, type TmesTenant } from "@tmes-as-code/constructs";

export function declareBaseline(tenant: TmesTenant): void {
  new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: false });
  new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: false, roleAddressesOnly: true });
}
