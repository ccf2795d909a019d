import { TmesNotification, type TmesTenant } from "@tmes-as-code/constructs";

export default function security(tenant: TmesTenant): void {
  new TmesNotification(tenant, "Held", {
    to: ["security@datum.example"],
    tokens: ["%MAILID%", "%RULENAME%"],
    attachOriginal: false,
  });
}
