// Four layers of settings, applied in order with Object.assign. The country layer comes last and switches forwarding on.
// Shape: layered settings as in Helm or Hiera, resolved before any construct is made.
import { App, TerraformStack } from "cdktf";
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

interface Logging {
  host: string;
  port: number;
  encrypted: boolean;
  verified: boolean;
  clicks: boolean;
  tracking: boolean;
}

const company: Logging = {
  host: "logs.relecloud.example",
  port: 6514,
  encrypted: true,
  verified: true,
  clicks: false,
  tracking: false,
};
const division: Record<string, Partial<Logging>> = { energy: { host: "siem.energy.relecloud.example" } };
const environment: Partial<Logging> = { clicks: false };
const country: Record<string, Partial<Logging>> = { PL: { tracking: true, verified: false } };

const layers = [company, division["energy"], environment, country["PL"]];
const logging = Object.assign({} as Logging, ...layers);

const app = new App();
const stack = new TerraformStack(app, "energy-pl");
const tenant = new TmesTenant(stack, "tenant", {
  name: "relecloud-energy-pl",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["PL"],
  inventory: "partial",
});
const server = new TmesSyslogServer(tenant, "siem", {
  address: logging.host,
  port: logging.port,
  protocol: "tls",
  tlsAuthentication: logging.encrypted && logging.verified,
  format: "cef",
});
new TmesSyslogForwarding(tenant, "forwarding", {
  detectionLogs: { forward: true, profile: server.name, includeSpam: false },
  auditLogs: { forward: false },
  mailTrackingLogs: { forward: logging.tracking, profile: server.name },
  urlClickLogs: { forward: logging.clicks, profile: server.name },
});
app.synth();
