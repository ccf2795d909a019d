// Shape: values as upper-case constants at the top of main.ts.
import { TmesLogRetrieval, TmesSyslogServer, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const SITE = "eu";
const SIEM_HOST = "siem.acme.example";
const SIEM_PORT = 6514;
const SIEM_PROTOCOL = "tls";
const LOG_RETRIEVAL = true;
const MINIMUM_TLS = "no-restriction";

const app = new App();
const stack = new TerraformStack(app, `mail-${SITE}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: `acme-${SITE}`,
  site: SITE,
  edition: "standard",
  dataSubjects: ["DE"],
});

new TmesSyslogServer(tenant, "siem", {
  address: SIEM_HOST,
  port: SIEM_PORT,
  protocol: SIEM_PROTOCOL,
  tlsAuthentication: !LOG_RETRIEVAL,
});
new TmesLogRetrieval(tenant, "log-retrieval", { enabled: LOG_RETRIEVAL });
new TmesTlsPeer(tenant, "payroll", {
  direction: "outbound",
  managedDomain: "acme.example",
  peer: "payroll.example",
  enabled: true,
  minimumTlsVersion: MINIMUM_TLS,
  securityLevel: "mandatory",
});

app.synth();
