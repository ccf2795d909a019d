import { TmesDlpRule, type TmesTenant } from "@tmes-as-code/constructs";

export default function finance(tenant: TmesTenant): void {
  new TmesDlpRule(tenant, "Invoices", {
    direction: "outbound",
    enabled: true,
    level: "group",
    senders: ["group:finance"],
    templates: ["IBAN"],
    actions: { intercept: "quarantine", monitor: { notify: true, notifications: ["Held"] } },
    exceptions: [{ sender: "accounts@datum.example", recipient: "*@tax-office.example" }],
  });
}
