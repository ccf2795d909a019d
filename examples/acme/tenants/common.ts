// What all Acme tenants have in common: the pages of the console that are decided once.
import {
  TmesApiAccess,
  TmesDirectoryImport,
  TmesDirectorySynchronization,
  TmesEmailRecovery,
  TmesEmailReportingAddIn,
  TmesEndUserConsole,
  TmesFilePasswordAnalysis,
  TmesHighProfileUsers,
  TmesIpReputation,
  TmesLogRetrieval,
  TmesLogonAccessControl,
  TmesLogs,
  TmesProfile,
  TmesProvisioning,
  TmesQuarantine,
  TmesSpamRule,
  TmesSuspiciousObjects,
  TmesTimeOfClickActions,
  TmesVisionOneLogIntegration,
  type TmesTenant,
} from "@tmes-as-code/constructs";

/** Declares the settings pages and practices that are the same in all tenants. */
export function declareCommonPages(tenant: TmesTenant): void {
  // Cloud Email Gateway Protection has no administrator profiles of its own.
  if (tenant.settings["edition"] !== "cegp")
    new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: true, roleAddressesOnly: true });
  new TmesProvisioning(tenant, "provisioning", { roleContact: true, switchboardNumber: true });
  new TmesLogs(tenant, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
  new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });

  new TmesDirectorySynchronization(tenant, "directory-synchronization", {
    enabled: true,
    source: "entra-id",
    validRecipients: true,
    groups: false,
    aliases: false,
  });
  new TmesDirectoryImport(tenant, "directory-import", { enabled: false });
  new TmesHighProfileUsers(tenant, "high-profile-users", {
    source: "directory",
    groups: ["group:board-assistants"],
  });

  new TmesIpReputation(tenant, "ip-reputation", {
    quickIpList: { level: 2 },
    standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
  });
  new TmesTimeOfClickActions(tenant, "time-of-click-actions", {
    dangerous: "block",
    highlySuspicious: "block",
    suspicious: "warn",
    untested: "warn",
  });
  new TmesSuspiciousObjects(tenant, "suspicious-objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses: false },
  });
  new TmesFilePasswordAnalysis(tenant, "file-password-analysis", { enabled: false });

  new TmesEmailRecovery(tenant, "email-recovery", { enabled: false });
  new TmesEmailReportingAddIn(tenant, "email-reporting-add-in", { enabled: false });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: false });
  new TmesVisionOneLogIntegration(tenant, "vision-one-log-integration", {
    mailTrackingLogs: false,
    auditLogs: false,
  });
  new TmesApiAccess(tenant, "api-access", { keyCount: 1, retiredKeysDeleted: true });
  new TmesLogonAccessControl(tenant, "logon-access-control", {
    apiAccess: "block-and-log",
    endUserConsole: "allow-and-log",
    approvedAddresses: ["192.0.2.0/24"],
  });
  new TmesEndUserConsole(tenant, "end-user-console", {
    localAccounts: { enabled: false },
    singleSignOn: { enabled: true },
  });

  // The console's own default rules: without an item of its name, the settings of each would be unknown. These three are
  // off, since "Organization: Spam or Phish" looks for all of it.
  for (const name of ["Newsletter or spam-like", "Probable BEC threat", "Writing style BEC threat"]) {
    new TmesSpamRule(tenant, `Organization: ${name}`, {
      direction: "inbound",
      enabled: false,
      level: "organization",
      spam: { enabled: false },
      businessEmailCompromise: { enabled: false },
      phishing: { enabled: false },
      graymail: { enabled: false },
      socialEngineering: { enabled: false },
      webReputation: { enabled: false, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
    });
  }
  new TmesSpamRule(tenant, "Organization: Outbound - Spam or Phish", {
    direction: "outbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    phishing: { enabled: true },
    webReputation: { enabled: true, virtualAnalyzer: { enabled: false } },
  });
}
