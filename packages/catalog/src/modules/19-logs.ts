/** Module 19 of the notice: Logs. */
import { defineModule } from "./define.ts";

export const logs = defineModule({
  id: "logs",
  position: 19,
  title: "Logs",
  purpose: "Records what happened to each message, for administrators to search.",
  dataItems: [
    ["sender-addresses", "Sender email addresses", "contact"],
    ["recipient-addresses", "Recipient email addresses", "contact"],
    ["subjects", "Email subjects", "content"],
    ["sender-ip-addresses", "Sender IP addresses", "network"],
    ["recipient-ip-addresses", "Recipient IP addresses", "network"],
    ["attachment-names-and-hashes", "Attachment names and hash", "communication-metadata"],
    ["message-ids", "Message IDs", "communication-metadata"],
  ],
  consoleLocation: "Logs",
  optOut: {
    by: "none",
    reason: "Logs are always written, and how long they are kept cannot be set.",
  },
  purge: "At the end of the retention period; nothing can be recovered then.",
  retention: [
    {
      of: "Policy event logs",
      id: "policy-event-log",
      version: "2018-08-02",
      days: 30,
      configurable: false,
      source: "SEED",
    },
    {
      of: "URL click tracking logs",
      id: "url-click-tracking-log",
      version: "2018-08-02",
      days: 30,
      configurable: false,
      source: "SEED",
    },
    {
      of: "Mail tracking logs",
      id: "mail-tracking-log",
      version: "2018-08-02",
      days: 90,
      configurable: false,
      source: "SEED",
    },
    {
      of: "Audit logs",
      id: "audit-log",
      version: "2018-08-02",
      days: 365,
      configurable: false,
      source: "SEED",
      note: "12 months; administrators can query the last 30 days.",
    },
  ],
  later: [
    { fact: "The help of August 2018 gives the same 30 days for policy event logs.", source: "HELP-POLICYEV-2018" },
    { fact: "Policy event logs are kept 90 days.", source: "HELP-POLICYEV" },
    { fact: "Policy event logs are kept 180 days.", source: "CEGP-POLICY-EVENTS" },
    { fact: "Mail tracking logs are kept 180 days.", source: "CEGP-MAIL-TRACKING" },
    { fact: "Audit logs are kept 180 days.", source: "CEGP-AUDIT-LOG" },
    {
      fact: "Policy event and mail tracking logs can be fetched by REST API while Log Retrieval is on.",
      source: "CEGP-LOG-RETRIEVAL",
    },
  ],
  kinds: ["logs", "log-retrieval"],
});
