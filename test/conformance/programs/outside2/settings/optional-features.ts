// Shape: optional sections of a configuration: `config.section && …`, `config.section?.option ?? fallback`.
import { TmesContentRule, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface TenantConfig {
  name: string;
  approved?: string[];
  journal?: { to: string; notify?: string[] };
  skipChecks?: boolean;
}

const configs: TenantConfig[] = [
  { name: "starling-press", approved: ["*@agency.example", "tips@agency.example"] },
  { name: "starling-radio", journal: { to: "journal@starling.example" } },
  { name: "starling-tv" },
];

const app = new App();
for (const config of configs) {
  const stack = new TerraformStack(app, config.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: config.name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["IT"],
  });

  new TmesSenderFilter(tenant, "senders", {
    approvedSenders: config.approved?.map((sender) => ({ sender })) ?? [],
    ...(config.skipChecks && { approvedSendersSkip: ["spam", "graymail"] as const }),
  });

  config.journal &&
    new TmesContentRule(tenant, "Journal", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      criteria: { match: "none" },
      actions: {
        intercept: "do-not-intercept",
        monitor: {
          bcc: true,
          bccRecipients: [config.journal.to],
          notify: (config.journal.notify?.length ?? 0) > 0,
        },
      },
    });
}
app.synth();
