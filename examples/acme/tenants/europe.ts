// Europe: served from Frankfurt, for staff in Germany, France and Ireland. Works council and privacy officer decided:
// no Virtual Analyzer, no feedback of files, clicks rewritten only where a link looks risky.
import {
  TmesDomain,
  TmesEmailContinuity,
  TmesQuarantineDigest,
  TmesSpamRule,
  TmesSyslogForwarding,
  TmesSyslogServer,
  TmesTenant,
  TmesTlsPeer,
  TmesVirusRule,
  TmesWebReputationApprovedList,
} from "@tmes-as-code/constructs";
import { LocalBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { declareCommonPages } from "./common.ts";

export class EuropeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-europe",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DE", "FR", "IE"],
      labels: { owner: "team:mail-platform" },
      noticeVersion: "2021-09-09",
      inventory: "complete",
      claims: { attestedBy: "privacy@acme.example", attestedOn: "2026-10-30" },
    });
    declareCommonPages(tenant);

    new TmesDomain(tenant, "acme.example", {
      inboundServers: [{ recipient: "*", host: "mx1.acme.example", port: 25, preference: 10 }],
      outbound: { enabled: true, sources: ["microsoft-365"] },
      recipientFilter: true,
    });

    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: false },
      actions: { intercept: "quarantine" },
    });
    new TmesVirusRule(tenant, "Organization: Outbound - Virus", {
      direction: "outbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      actions: { intercept: "quarantine" },
    });
    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true, catchRate: "moderately-low" },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        securityLevel: "moderately-high",
        untestedUrls: false,
        approvedList: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: true, scope: "possible-risks", signedMessages: false },
      },
      actions: { intercept: "quarantine" },
    });
    new TmesWebReputationApprovedList(tenant, "web-reputation-approved-list", {
      entries: [
        { type: "domain", item: "works-council.acme.example", bypassWebReputation: true, description: "Works council" },
        { type: "domain", item: "speak-up.acme.example", bypassWebReputation: true, description: "Whistleblowing" },
      ],
    });

    new TmesSyslogServer(tenant, "siem", {
      address: "siem.acme.example",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
      format: "cef",
    });
    new TmesSyslogForwarding(tenant, "syslog-forwarding", {
      detectionLogs: { forward: true, profile: "siem", includeSpam: false },
      auditLogs: { forward: true, profile: "siem" },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: false },
    });
    new TmesTlsPeer(tenant, "payroll", {
      direction: "outbound",
      managedDomain: "acme.example",
      peer: "payroll.example",
      enabled: true,
      minimumTlsVersion: "tls-1.3",
      securityLevel: "mandatory",
    });
    new TmesQuarantineDigest(tenant, "daily", {
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: ["07:00"] },
      inlineActions: { enabled: false },
    });
    new TmesEmailContinuity(tenant, "continuity", { name: "acme.example", enabled: false });
    // Relative to the stack's folder in cdktf.out, so that the output is the same on every machine.
    new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
  }
}
