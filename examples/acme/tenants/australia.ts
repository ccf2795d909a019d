// Australia: served from Sydney. The site's cloud sandbox is in the United States, so files stay out of it.
import { TmesDomain, TmesSpamRule, TmesSyslogForwarding, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { LocalBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { declareCommonPages } from "./common.ts";

export class AustraliaStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-australia",
      site: "anz",
      edition: "advanced",
      dataSubjects: ["AU", "NZ"],
      noticeVersion: "2021-09-09",
      inventory: "complete",
    });
    declareCommonPages(tenant);

    new TmesDomain(tenant, "au.acme.example", {
      inboundServers: [{ host: "mx1.au.acme.example", port: 25, preference: 10 }],
      outbound: { enabled: false },
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: false },
    });
    new TmesVirusRule(tenant, "Organization: Outbound - Virus", {
      direction: "outbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
    });
    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: true, scope: "possible-risks", signedMessages: false },
      },
    });
    new TmesSyslogForwarding(tenant, "syslog-forwarding", {
      detectionLogs: { forward: false },
      auditLogs: { forward: false },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: false },
    });
    // Relative to the stack's folder in cdktf.out, so that the output is the same on every machine.
    new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
  }
}
