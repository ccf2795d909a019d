// Shape: `import config from "./settings.json" with { type: "json" }`, its type taken with `typeof`.
import { TmesDmarc, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import settings from "./settings.json" with { type: "json" };

type Settings = typeof settings;
type DomainSettings = Settings["domains"][number];

const reportTo = ({ name, reports }: DomainSettings): { domain: string; daily: boolean } => ({
  domain: name,
  daily: reports === "daily",
});

const app = new App();
const stack = new TerraformStack(app, settings.stack);
const tenant = new TmesTenant(stack, "tenant", {
  name: settings.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: settings.countries,
});
new TmesSyslogServer(tenant, settings.siem.name, {
  address: settings.siem.address,
  port: settings.siem.port,
  protocol: "tls",
  tlsAuthentication: true,
});
settings.domains.map(reportTo).forEach(({ domain, daily }) => {
  new TmesDmarc(tenant, `dmarc-${domain}`, { name: domain, managedDomain: domain, enabled: true, dailyReports: daily });
});
app.synth();
