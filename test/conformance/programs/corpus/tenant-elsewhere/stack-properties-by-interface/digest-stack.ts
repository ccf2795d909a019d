// The stack of quarantine and recovery; the tenant is another stack's.
import { TmesEmailRecovery, TmesQuarantineDigest, type TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface DigestStackProps {
  readonly tenant: TmesTenant;
  readonly inline?: boolean;
}

export class DigestStack extends TerraformStack {
  constructor(scope: Construct, id: string, { tenant, inline = false }: DigestStackProps) {
    super(scope, id);
    new TmesQuarantineDigest(this, "daily", {
      tenant,
      enabled: true,
      recipients: "all",
      inlineActions: inline ? { enabled: true, preview: true } : { enabled: false },
    });
    new TmesEmailRecovery(this, "recovery", { tenant, enabled: true });
  }
}
