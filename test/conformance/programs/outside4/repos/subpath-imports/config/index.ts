import type { MailConfig } from "#lib/types";

const config: MailConfig = {
  tenant: "fabrikam-fibre",
  collector: { host: "collector.fabrikam.example", encrypted: false },
  recovery: false,
};

export default config;
