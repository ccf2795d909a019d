import { TmesEmailRecovery, type TmesTenant } from "@tmes-as-code/constructs";
import type { MailAddOn } from "../core/blueprint.ts";

export class EmailRecoveryAddOn implements MailAddOn {
  readonly order = 10;

  deploy(tenant: TmesTenant): void {
    new TmesEmailRecovery(tenant, "email-recovery", { enabled: true });
  }
}
