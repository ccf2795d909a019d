// Shape: the project template of the CDKTF command line: a stack class, and an app below it.
import { TmesSpamRule, TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-anz",
      site: "anz",
      edition: "advanced",
      dataSubjects: ["AU", "NZ"],
      noticeVersion: "2021-09-09",
    });

    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: false },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: true, securityLevel: "medium" },
        timeOfClick: { enabled: true, scope: "all", signedMessages: true },
      },
    });
    new TmesSyslogServer(tenant, "siem", {
      address: "siem.acme.example",
      port: 514,
      protocol: "tcp",
    });
    new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: true, profile: "siem", includeSpam: false },
      auditLogs: { forward: false },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: true, profile: "siem" },
    });
  }
}

const app = new App();
new MailStack(app, "mail");
app.synth();
