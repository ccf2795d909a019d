// Shape: functions with one options object, destructured with defaults.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface SiemOptions {
  readonly tenant: TmesTenant;
  readonly host: string;
  readonly encrypted?: boolean;
  readonly clicks?: boolean;
}

function siem({ tenant, host, encrypted = true, clicks = false }: SiemOptions): void {
  new TmesSyslogServer(tenant, "siem", { address: host, port: 6514, protocol: "tls", tlsAuthentication: encrypted });
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: true, profile: "siem", includeSpam: false },
    auditLogs: { forward: false },
    mailTrackingLogs: { forward: false },
    urlClickLogs: clicks ? { forward: true, profile: "siem" } : { forward: false },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const eu = new TmesTenant(stack, "eu", { name: "acme-eu", site: "eu", edition: "standard", dataSubjects: ["PT"] });
const us = new TmesTenant(stack, "us", { name: "acme-us", site: "us", edition: "standard", dataSubjects: ["US"] });
siem({ tenant: eu, host: "siem.eu.acme.example" });
siem({ tenant: us, host: "siem.us.acme.example", encrypted: false, clicks: true });
app.synth();
