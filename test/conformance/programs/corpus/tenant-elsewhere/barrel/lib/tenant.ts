// The tenant and what it always has.
import { TmesHighProfileUsers, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export function makeTenant(scope: Construct, name: string): TmesTenant {
  const tenant = new TmesTenant(scope, name, { name, site: "eu", edition: "standard", dataSubjects: ["SI"] });
  new TmesHighProfileUsers(tenant, "board", { source: "custom", customCount: 4, customEmailAddresses: false });
  new TmesQuarantineDigest(tenant, "daily", {
    enabled: true,
    recipients: "all",
    inlineActions: { enabled: true },
  });
  return tenant;
}
