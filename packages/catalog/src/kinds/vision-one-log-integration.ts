/** Log upload to the Trend Vision One platform. */
import { bool, defineKind } from "../declare.ts";

const items = [
  "sender-addresses",
  "recipient-addresses",
  "subjects",
  "sender-ip-addresses",
  "recipient-ip-addresses",
  "attachment-names-and-hashes",
  "message-ids",
];

export const visionOneLogIntegration = defineKind({
  id: "vision-one-log-integration",
  construct: "TmesVisionOneLogIntegration",
  title: "Trend Vision One log integration",
  description:
    "Uploads mail tracking logs of accepted mail and audit logs to the Trend Vision One platform, where other retention applies and third parties can be connected. Later than the 2018 notice; Cloud Email Gateway Protection only. UNCERTAIN: no switch for it is documented; declare what your console shows.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Service Integration",
  presence: { type: "always" },
  modules: [],
  edition: "cegp",
  settings: [
    bool("mailTrackingLogs", {
      label: null,
      description: "Whether mail tracking logs, with addresses and subjects, go to the platform.",
      required: true,
      edition: "cegp",
      sends: { when: [true], items: items.map((item) => `logs/${item}`) },
      sources: ["CEGP-ONLY"],
      uncertain: "That the logs are uploaded is published; where it is switched, and whether it can be, is not.",
    }),
    bool("auditLogs", {
      label: null,
      description: "Whether audit logs, with administrators' and users' names, go to the platform.",
      required: true,
      edition: "cegp",
      sources: ["CEGP-ONLY", "CEGP-AUDIT-LOG"],
      uncertain: "That the logs are uploaded is published; where it is switched, and whether it can be, is not.",
    }),
  ],
  sources: ["CEGP-ONLY", "CEGP-AUDIT-LOG"],
});
