import { TmesQuarantine, TmesQuarantineDigest, type TmesTenant } from "@tmes-as-code/constructs";
import type { MailAddOn } from "../core/blueprint.ts";

export class QuarantineAddOn implements MailAddOn {
  constructor(private readonly props: { readonly digestHour: number }) {}

  deploy(tenant: TmesTenant): void {
    const hour = String(this.props.digestHour).padStart(2, "0");
    new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
    new TmesQuarantineDigest(tenant, "morning", {
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: [`${hour}:00`] },
      inlineActions: { enabled: false },
    });
  }
}
