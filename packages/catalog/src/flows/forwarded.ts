/** Flows out of the service: log servers, other platforms, and people who get mail about mail. */
import type { DeclaredFlow } from "./types.ts";

const whenOn = (path: string) => ({ path, in: [true] }) as const;

const logItems = (...slugs: readonly string[]): readonly string[] => slugs.map((each) => `logs/${each}`);

const message = ["sender-addresses", "recipient-addresses", "subjects", "message-ids"];
const traffic = [...message, "sender-ip-addresses", "recipient-ip-addresses", "attachment-names-and-hashes"];

const syslog: readonly DeclaredFlow[] = [
  {
    id: "syslog-server/addresses",
    kind: "syslog-server",
    module: "syslog",
    data: ["syslog/server-addresses"],
    recipient: "service",
    purpose: "Forwarding logs",
    trigger: { exists: true },
    retention: { words: "Until the server profile is deleted or the account is deprovisioned", source: "SEED" },
    sources: ["SEED", "CEGP-SYSLOG-PROFILES"],
  },
  ...(
    [
      ["detectionLogs", logItems(...message, "attachment-names-and-hashes")],
      ["auditLogs", logItems("audit-entries")],
      ["mailTrackingLogs", logItems(...traffic)],
      ["urlClickLogs", [...logItems(...message), "time-of-click-protection/urls-in-body"]],
    ] as const
  ).map(([path, data]): DeclaredFlow => ({
    id: `syslog-forwarding/${path}`,
    kind: "syslog-forwarding",
    module: "syslog",
    data,
    recipient: "syslog",
    purpose: "Analysing logs in the organisation's own systems",
    trigger: whenOn(`${path}.forward`),
    destination: { path: `${path}.profile`, kind: "syslog-server", address: "address" },
    sources: ["CEGP-SYSLOG-FORWARDING", "CEGP-SYSLOG"],
  })),
];

const platforms: readonly DeclaredFlow[] = [
  {
    id: "log-retrieval/logs",
    kind: "log-retrieval",
    module: "logs",
    data: logItems(...traffic),
    recipient: "api-clients",
    purpose: "Fetching policy event and mail tracking logs by REST API",
    trigger: whenOn("enabled"),
    sources: ["CEGP-LOG-RETRIEVAL", "GUIDE-2021/22"],
  },
  {
    id: "vision-one-log-integration/mail-tracking",
    kind: "vision-one-log-integration",
    module: "vision-one-log-integration",
    data: logItems(...traffic),
    recipient: "vision-one",
    purpose: "Searching logs on the platform",
    trigger: whenOn("mailTrackingLogs"),
    sources: ["CEGP-ONLY"],
  },
  {
    id: "vision-one-log-integration/audit",
    kind: "vision-one-log-integration",
    module: "vision-one-log-integration",
    data: logItems("audit-entries"),
    recipient: "vision-one",
    purpose: "Searching logs on the platform",
    trigger: whenOn("auditLogs"),
    sources: ["CEGP-ONLY", "CEGP-AUDIT-LOG"],
  },
  {
    id: "email-reporting-add-in/messages",
    kind: "email-reporting-add-in",
    module: "email-reporting-add-in",
    data: ["email-reporting-add-in/messages"],
    recipient: "reports",
    purpose: "Judging messages that users report",
    trigger: whenOn("enabled"),
    notAt: ["jp"],
    sources: ["CEGP-REPORTING-ADD-IN"],
  },
  {
    id: "dmarc-monitoring/aggregate-reports",
    kind: "dmarc-monitoring",
    module: "dmarc-monitoring",
    data: ["dmarc-monitoring/aggregate-reports"],
    recipient: "service",
    purpose: "Collecting reports on the organisation's own domains",
    trigger: whenOn("enabled"),
    sources: ["CEGP-DMARC-RECORD"],
  },
];

const people: readonly DeclaredFlow[] = [
  {
    id: "notification/original-messages",
    kind: "notification",
    module: "notification",
    data: ["notification/original-messages"],
    recipient: "notification-addressees",
    purpose: "Notifying of messages that meet a rule",
    trigger: whenOn("attachOriginal"),
    sources: ["CEGP-NOTIFICATIONS"],
  },
  {
    id: "notification/message-details",
    kind: "notification",
    module: "notification",
    data: ["notification/message-details"],
    recipient: "notification-addressees",
    purpose: "Notifying of messages that meet a rule",
    trigger: {
      path: "tokens",
      includes: ["%SENDER%", "%HEADER_SENDER%", "%RCPTS%", "%SUBJECT%", "%HEADERS%", "%FILENAME%"],
    },
    sources: ["CEGP-TOKENS", "CEGP-NOTIFICATIONS"],
  },
  {
    id: "scheduled-report/statistics",
    kind: "scheduled-report",
    module: "scheduled-report",
    data: ["scheduled-report/statistics"],
    recipient: "report-addressees",
    purpose: "Reporting at fixed times",
    trigger: whenOn("enabled"),
    sources: ["CEGP-REPORTS"],
  },
  {
    id: "quarantine-digest/summaries",
    kind: "quarantine-digest",
    module: "quarantine",
    data: ["quarantine-digest/summaries"],
    recipient: "digest-addressees",
    purpose: "Telling users of their quarantined messages",
    trigger: whenOn("enabled"),
    sources: ["CEGP-DIGEST-RULE", "CEGP-DIGEST-TEMPLATE"],
  },
  {
    id: "dmarc/reports",
    kind: "dmarc",
    module: "dmarc",
    data: ["dmarc/reports"],
    recipient: "sending-domains",
    purpose: "Reporting failed checks to the sending domains",
    trigger: whenOn("dailyReports"),
    sources: ["CEGP-DMARC"],
  },
  {
    id: "tls-peer/reports",
    kind: "tls-peer",
    module: "tls-peer",
    data: ["tls-peer/reports"],
    recipient: "tls-peers",
    purpose: "Reporting on encrypted connections to the peer",
    trigger: whenOn("dailyReports"),
    requires: [{ path: "enabled", in: [true] }],
    sources: ["CEGP-TLS-ADD"],
  },
];

export const forwardedFlows: readonly DeclaredFlow[] = [...syslog, ...platforms, ...people];
