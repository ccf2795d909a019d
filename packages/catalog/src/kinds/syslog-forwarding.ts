/** Syslog forwarding: which logs leave for which server. */
import { bool, defineKind, on, text } from "../declare.ts";
import type { NoticeVersion, Setting } from "../types.ts";

const forwarded = (
  path: string,
  label: string,
  what: string,
  items: readonly string[],
  since: NoticeVersion = "2025-12-09",
): readonly Setting[] => [
  bool(`${path}.forward`, {
    label,
    description: `Whether ${what} leave for a syslog server; the console's “None” is false (notice: Syslog, for the servers; Logs, for the data).`,
    required: true,
    module: "syslog",
    since,
    ...(items.length > 0 ? { sends: { when: [true], items } } : {}),
    sources: ["CEGP-SYSLOG-FORWARDING"],
  }),
  text(`${path}.profile`, {
    minLength: 1,
    label,
    description: "Profile name of the server they leave for: the name of an item of kind `syslog-server`.",
    required: true,
    module: "syslog",
    since,
    requires: [on(`${path}.forward`)],
    sources: ["CEGP-SYSLOG-FORWARDING"],
  }),
];

const message = ["logs/sender-addresses", "logs/recipient-addresses", "logs/subjects", "logs/message-ids"];

export const syslogForwarding = defineKind({
  id: "syslog-forwarding",
  construct: "TmesSyslogForwarding",
  title: "Syslog forwarding",
  description:
    "Which logs leave for which syslog server. The 2018 notice names the servers only; what is forwarded is described by the later help.",
  nature: "console",
  consoleLocation: "Logs > Syslog Settings > Syslog Forwarding",
  presence: { type: "always" },
  modules: ["syslog"],
  settings: [
    ...forwarded("detectionLogs", "Detection logs", "detections, with sender, recipient, subject and file names,", [
      ...message,
      "logs/attachment-names-and-hashes",
    ]),
    bool("detectionLogs.includeSpam", {
      label: "Include spam detections",
      description: "Whether detections of spam leave too.",
      required: true,
      module: "syslog",
      requires: [on("detectionLogs.forward")],
      sources: ["CEGP-SYSLOG-FORWARDING"],
    }),
    ...forwarded("auditLogs", "Audit logs", "administrators' and users' actions, with their names,", []),
    ...forwarded(
      "mailTrackingLogs",
      "Mail tracking logs",
      "records of accepted mail, with addresses, subjects, attachments and embedded URLs,",
      [...message, "logs/sender-ip-addresses", "logs/recipient-ip-addresses", "logs/attachment-names-and-hashes"],
    ),
    ...forwarded("urlClickLogs", "URL click tracking logs", "records of who clicked which link when", [
      ...message,
      "time-of-click-protection/urls-in-body",
    ]),
  ],
  sources: ["CEGP-SYSLOG-FORWARDING", "CEGP-SYSLOG"],
});
