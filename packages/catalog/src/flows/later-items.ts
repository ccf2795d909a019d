/** Data items that the notice of 2018 does not list, of features that came later. */
import type { LaterDataItem } from "./types.ts";

export const laterDataItems: readonly LaterDataItem[] = [
  {
    id: "high-profile-users/email-addresses",
    label: "Email addresses of high profile users",
    category: "contact",
    sources: ["CEGP-HIGH-PROFILE-USERS"],
  },
  {
    id: "suspicious-objects/sender-addresses",
    label: "Addresses of suspicious senders",
    category: "contact",
    sources: ["CEGP-THREAT-INTELLIGENCE"],
  },
  {
    id: "logs/audit-entries",
    label: "Audit log entries: accounts of administrators and users, and what they did",
    category: "identity",
    sources: ["CEGP-AUDIT-LOG"],
  },
  {
    id: "logs/clicks",
    label: "URL click tracking entries: who clicked which URL when, and past which warning",
    category: "url",
    sources: ["HELP-CLICK", "CEGP-CLICK-TRACKING"],
  },
  {
    id: "spam-rule/unusual-signals",
    label: "What Unusual signal looks at",
    category: "communication-metadata",
    sources: ["CEGP-UNUSUAL-SIGNALS"],
  },
  {
    id: "spam-rule/writing-style",
    label: "Messages compared with the writing style of high profile users",
    category: "content",
    sources: ["CEGP-BEC"],
  },
  {
    id: "policy-rule/messages",
    label: "Whole messages that meet the rule",
    category: "content",
    sources: ["CEGP-BCC", "CEGP-CHANGE-RECIPIENT", "CEGP-DELIVER-NOW"],
  },
  {
    id: "notification/original-messages",
    label: "Whole messages, attached to notifications",
    category: "content",
    sources: ["CEGP-NOTIFICATIONS"],
  },
  {
    id: "notification/message-details",
    label: "Senders, recipients, subjects, headers and file names in notifications",
    category: "communication-metadata",
    sources: ["CEGP-TOKENS"],
  },
  {
    id: "scheduled-report/statistics",
    label: "Statistics, with “Top …” charts that can name people",
    category: "communication-metadata",
    sources: ["CEGP-REPORTS"],
  },
  {
    id: "quarantine-digest/summaries",
    label: "Lists of quarantined messages",
    category: "communication-metadata",
    sources: ["CEGP-DIGEST-RULE", "CEGP-DIGEST-TEMPLATE"],
  },
  {
    id: "dmarc/reports",
    label: "Reports on failed checks of mail from a domain",
    category: "network",
    sources: ["CEGP-DMARC"],
  },
  {
    id: "tls-peer/reports",
    label: "Statistics on encrypted connections",
    category: "network",
    sources: ["CEGP-TLS-ADD"],
  },
  {
    id: "dmarc-monitoring/aggregate-reports",
    label: "Addresses of sending servers, and message counts",
    category: "network",
    sources: ["CEGP-DMARC-RECORD"],
  },
  {
    id: "email-recovery/messages",
    label: "Messages that a policy rule deleted",
    category: "content",
    sources: ["CEGP-EMAIL-RECOVERY"],
  },
  {
    id: "email-reporting-add-in/messages",
    label: "Whole messages that users report",
    category: "content",
    sources: ["CEGP-REPORTING-ADD-IN"],
  },
];
