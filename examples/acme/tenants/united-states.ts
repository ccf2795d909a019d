// United States: served from and for the United States. Nothing keeps the sandbox out here; it shows the other pages.
import {
  TmesAddressGroup,
  TmesContentRule,
  TmesCorrelatedIntelligenceRule,
  TmesDkim,
  TmesDkimSigning,
  TmesDlpRule,
  TmesDmarc,
  TmesDmarcMonitoring,
  TmesDomain,
  TmesEndUserQuarantine,
  TmesHighProfileDomains,
  TmesMessageSize,
  TmesNotification,
  TmesPhishingSimulation,
  TmesScanExceptions,
  TmesScheduledReport,
  TmesSenderFilter,
  TmesSenderIpMatch,
  TmesSpamRule,
  TmesSpf,
  TmesSyslogForwarding,
  TmesTenant,
  TmesUrlKeywordExceptions,
  TmesVirusRule,
} from "@tmes-as-code/constructs";
import { LocalBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { declareCommonPages } from "./common.ts";

export class UnitedStatesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-united-states",
      site: "us",
      edition: "cegp",
      dataSubjects: ["US"],
      noticeVersion: "2025-12-09",
      inventory: "partial",
    });
    declareCommonPages(tenant);
    this.#protection(tenant);
    this.#senders(tenant);
    this.#people(tenant);
    // Relative to the stack's folder in cdktf.out, so that the output is the same on every machine.
    new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
  }

  /** Policy rules and what belongs to them. */
  #protection(tenant: TmesTenant): void {
    // Only this edition has them.
    for (const name of ["Security Risks", "Anomalies"]) {
      new TmesCorrelatedIntelligenceRule(tenant, `Organization: Correlated Intelligence ${name}`, {
        enabled: true,
        level: "organization",
        securityRisks: { enabled: name === "Security Risks" },
        anomalies: { enabled: name === "Anomalies" },
        virtualAnalyzer: { enabled: false },
      });
    }
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: true, securityLevel: "low", macroFiles: false },
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
      spam: { enabled: true, catchRate: "high" },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: true },
        timeOfClick: { enabled: true, scope: "possible-risks", signedMessages: false },
      },
    });
    new TmesContentRule(tenant, "Organization: High-risk attachment", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      criteria: { match: "any", attachmentActiveContent: true },
      actions: { intercept: "quarantine" },
    });
    new TmesDlpRule(tenant, "Card numbers", {
      direction: "outbound",
      enabled: true,
      level: "organization",
      templates: ["US: PCI-DSS"],
      actions: { intercept: "quarantine" },
    });
    new TmesScanExceptions(tenant, "scan-exceptions", {
      inbound: { fileSize: { intercept: "quarantine", notify: true } },
    });
    new TmesUrlKeywordExceptions(tenant, "url-keyword-exceptions", { keywords: ["unsubscribe"] });
    new TmesHighProfileDomains(tenant, "high-profile-domains", {
      enabled: true,
      threshold: "normal",
      domains: ["bank.example"],
    });
    new TmesMessageSize(tenant, "message-size", { maximumMegabytes: 50 });
    new TmesPhishingSimulation(tenant, "phishing-simulation", { trendMicro: false });
  }

  /** Who may send, and how that is checked. */
  #senders(tenant: TmesTenant): void {
    new TmesDomain(tenant, "us.acme.example", {
      inboundServers: [{ host: "mx1.us.acme.example" }],
      outbound: { enabled: true, sources: ["google-workspace"] },
    });
    new TmesSenderFilter(tenant, "sender-filter", { blockedSenders: [{ sender: "*@spam.example" }] });
    new TmesSenderIpMatch(tenant, "sender-ip-match", { managedDomain: "default", enabled: false });
    new TmesSpf(tenant, "spf", { managedDomain: "default", enabled: true, actions: { fail: "delete" } });
    new TmesDkim(tenant, "dkim", { managedDomain: "default", enabled: true, intercept: "do-not-intercept" });
    new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: false });
    new TmesDkimSigning(tenant, "dkim-signing", { name: "us.acme.example", enabled: true });
    new TmesDmarcMonitoring(tenant, "dmarc-monitoring", { name: "us.acme.example", enabled: false });
  }

  /** What reaches people, and what is sent out about them. */
  #people(tenant: TmesTenant): void {
    new TmesSyslogForwarding(tenant, "syslog-forwarding", {
      detectionLogs: { forward: false },
      auditLogs: { forward: false },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: false },
    });
    new TmesEndUserQuarantine(tenant, "end-user-quarantine", {
      permissions: { spam: { view: true, takeAction: true }, graymail: { view: true, takeAction: true } },
    });
    new TmesScheduledReport(tenant, "monthly", {
      enabled: true,
      frequency: "monthly",
      recipients: ["postmaster@acme.example"],
    });
    new TmesNotification(tenant, "Quarantined", { attachOriginal: false, to: ["postmaster@acme.example"] });
    new TmesAddressGroup(tenant, "Assistants", { internal: true, addressCount: 12, addressDescriptions: false });
  }
}
