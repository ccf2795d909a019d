// Functions that are given the tenant first, then what rules have in common, then what is their own.
// Shape: curried factory functions and partial application
import { TmesDlpRule, TmesTenant, type TmesDlpRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Outbound = Extract<TmesDlpRuleProps, { direction: "outbound" }>;
type Common = Pick<Outbound, "level" | "senders">;

const rulesOf =
  (tenant: TmesTenant) =>
  (common: Common) =>
  (name: string, own: Pick<Outbound, "templates" | "actions">): TmesDlpRule =>
    new TmesDlpRule(tenant, name, { direction: "outbound", enabled: true, ...common, ...own });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "leaks"), "tenant", {
  name: "southridge-video",
  site: "eu",
  edition: "standard",
  dataSubjects: ["HR"],
  inventory: "complete",
});

const everybody = rulesOf(tenant)({ level: "organization" });
const finance = rulesOf(tenant)({ level: "group", senders: ["group:finance"] });

everybody("Card numbers", { templates: ["PCI-DSS"], actions: { intercept: "quarantine" } });
finance("Account numbers", {
  templates: ["IBAN"],
  actions: {
    intercept: "do-not-intercept",
    monitor: { bcc: true, bccRecipients: ["audit@southridge.example"], notify: false },
  },
});
finance("Contracts", {
  templates: ["Contracts"],
  actions: {
    intercept: "change-recipient",
    changeRecipient: { recipients: ["legal@southridge.example"] },
  },
});
app.synth();
