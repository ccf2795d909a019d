// Shape: a construct of one's own that makes several of the library's, with merged defaults.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface SiemProps {
  readonly host: string;
  readonly port?: number;
  readonly authenticate?: boolean;
  readonly forwardClicks?: boolean;
}

const defaults = { port: 6514, authenticate: true, forwardClicks: false };

class Siem extends Construct {
  readonly server: TmesSyslogServer;

  constructor(scope: Construct, id: string, props: SiemProps) {
    super(scope, id);
    const { host, port, authenticate, forwardClicks } = { ...defaults, ...props };
    this.server = new TmesSyslogServer(this, id, {
      address: host,
      port,
      protocol: "tls",
      tlsAuthentication: authenticate,
    });
    const to = { forward: true, profile: this.server.name } as const;
    new TmesSyslogForwarding(this, "forwarding", {
      detectionLogs: { ...to, includeSpam: false },
      auditLogs: to,
      mailTrackingLogs: { forward: false },
      urlClickLogs: forwardClicks ? to : { forward: false },
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const good = new TmesTenant(stack, "good", { name: "acme-good", site: "eu", edition: "standard", dataSubjects: ["BG"] });
const bad = new TmesTenant(stack, "bad", { name: "acme-bad", site: "eu", edition: "standard", dataSubjects: ["BG"] });
new Siem(good, "siem", { host: "siem.acme.example" });
new Siem(bad, "siem", { host: "siem.acme.example", authenticate: false, forwardClicks: true });
app.synth();
