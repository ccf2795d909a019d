/** All kinds: the tenant, accounts and domains, scanning, connections, directories, logs, quarantine, administration. */
import type { Kind } from "../types.ts";
import { addressGroup } from "./address-group.ts";
import { apiAccess } from "./api-access.ts";
import { contentRule } from "./content-rule.ts";
import { correlatedIntelligenceRule } from "./correlated-intelligence-rule.ts";
import { directoryImport } from "./directory-import.ts";
import { directorySynchronization } from "./directory-synchronization.ts";
import { dkim } from "./dkim.ts";
import { dkimSigning } from "./dkim-signing.ts";
import { dlpRule } from "./dlp-rule.ts";
import { dmarc } from "./dmarc.ts";
import { dmarcMonitoring } from "./dmarc-monitoring.ts";
import { domain } from "./domain.ts";
import { emailContinuity } from "./email-continuity.ts";
import { emailRecovery } from "./email-recovery.ts";
import { emailReportingAddIn } from "./email-reporting-add-in.ts";
import { endUserConsole } from "./end-user-console.ts";
import { endUserQuarantine } from "./end-user-quarantine.ts";
import { filePasswordAnalysis } from "./file-password-analysis.ts";
import { highProfileDomains } from "./high-profile-domains.ts";
import { highProfileUsers } from "./high-profile-users.ts";
import { ipReputation } from "./ip-reputation.ts";
import { logRetrieval } from "./log-retrieval.ts";
import { logonAccessControl } from "./logon-access-control.ts";
import { logs } from "./logs.ts";
import { messageSize } from "./message-size.ts";
import { notification } from "./notification.ts";
import { phishingSimulation } from "./phishing-simulation.ts";
import { profile } from "./profile.ts";
import { provisioning } from "./provisioning.ts";
import { quarantine } from "./quarantine.ts";
import { quarantineDigest } from "./quarantine-digest.ts";
import { scanExceptions } from "./scan-exceptions.ts";
import { scheduledReport } from "./scheduled-report.ts";
import { senderFilter } from "./sender-filter.ts";
import { senderIpMatch } from "./sender-ip-match.ts";
import { spamRule } from "./spam-rule.ts";
import { spf } from "./spf.ts";
import { suspiciousObjects } from "./suspicious-objects.ts";
import { syslogForwarding } from "./syslog-forwarding.ts";
import { syslogServer } from "./syslog-server.ts";
import { tenant } from "./tenant.ts";
import { timeOfClickActions } from "./time-of-click-actions.ts";
import { tlsPeer } from "./tls-peer.ts";
import { urlKeywordExceptions } from "./url-keyword-exceptions.ts";
import { virusRule } from "./virus-rule.ts";
import { visionOneLogIntegration } from "./vision-one-log-integration.ts";
import { webReputationApprovedList } from "./web-reputation-approved-list.ts";

export const kinds: readonly Kind[] = [
  tenant,
  profile,
  provisioning,
  domain,
  virusRule,
  scanExceptions,
  filePasswordAnalysis,
  spamRule,
  highProfileUsers,
  highProfileDomains,
  webReputationApprovedList,
  urlKeywordExceptions,
  timeOfClickActions,
  correlatedIntelligenceRule,
  contentRule,
  dlpRule,
  ipReputation,
  senderFilter,
  senderIpMatch,
  spf,
  dkim,
  dmarc,
  dkimSigning,
  dmarcMonitoring,
  tlsPeer,
  suspiciousObjects,
  directorySynchronization,
  directoryImport,
  logs,
  logRetrieval,
  syslogServer,
  syslogForwarding,
  visionOneLogIntegration,
  scheduledReport,
  quarantine,
  endUserQuarantine,
  quarantineDigest,
  endUserConsole,
  emailContinuity,
  emailRecovery,
  emailReportingAddIn,
  logonAccessControl,
  apiAccess,
  phishingSimulation,
  messageSize,
  notification,
  addressGroup,
];
