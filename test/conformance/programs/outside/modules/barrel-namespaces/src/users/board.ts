// Names that impostors like.
import { TmesHighProfileUsers, type TmesTenant } from "@tmes-as-code/constructs";

export function board(tenant: TmesTenant, count: number): TmesHighProfileUsers {
  return new TmesHighProfileUsers(tenant, "board", { source: "custom", customCount: count, customEmailAddresses: true });
}
