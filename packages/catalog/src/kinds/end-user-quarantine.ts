/** End user quarantine: what users see of, and may do with, their own quarantined mail. */
import { bool, defineKind } from "../declare.ts";
import type { Setting } from "../types.ts";

/** Reasons for quarantine, with the permissions' documented default. */
const reasons: readonly (readonly [path: string, label: string, byDefault: boolean])[] = [
  ["senderIpMatch", "Sender IP Match", false],
  ["spf", "SPF", false],
  ["dkim", "DKIM", false],
  ["ransomware", "Ransomware", false],
  ["advancedThreatFiles", "Analyzed Advanced Threats (Files)", false],
  ["advancedThreatUrls", "Analyzed Advanced Threats (URLs)", false],
  ["probableAdvancedThreats", "Probable Advanced Threats", false],
  ["malware", "Malware", false],
  ["suspiciousObjects", "Suspicious Objects", false],
  ["scanException", "Scanning Exception", false],
  ["spam", "Spam", true],
  ["businessEmailCompromise", "BEC", false],
  ["phishing", "Phishing", false],
  ["graymail", "Graymail", true],
  ["webReputation", "Web Reputation", false],
  ["anomaly", "Anomaly", false],
  ["contentNoCriteria", "Content Filtering - No Criteria", false],
  ["content", "Content", false],
  ["attachment", "Attachment", false],
  ["dataLossPrevention", "Data Loss Prevention", false],
];

const permissions = ([reason, label, byDefault]: (typeof reasons)[number]): readonly Setting[] => {
  const common = {
    label,
    module: "quarantine",
    documentedDefault: { value: byDefault, source: "CEGP-EUQ" },
    sources: ["CEGP-EUQ", "CEGP-QUARANTINE-QUERY"],
  } as const;
  return [
    bool(`permissions.${reason}.view`, {
      ...common,
      description: `Whether users see their incoming messages quarantined for this reason.`,
    }),
    bool(`permissions.${reason}.takeAction`, {
      ...common,
      description: `Whether users may release, delete or approve them; the console then lets them see them too.`,
    }),
  ];
};

export const endUserQuarantine = defineKind({
  id: "end-user-quarantine",
  construct: "TmesEndUserQuarantine",
  title: "End user quarantine settings",
  description:
    "What users see of their own quarantined mail in the End User Console and in digests. Outgoing messages are never shown. Letting users release mail themselves spares administrators from reading it.",
  nature: "console",
  consoleLocation: "Quarantine > End User Quarantine Settings",
  presence: { type: "always" },
  modules: ["quarantine"],
  settings: [
    bool("senderAddress.envelope", {
      label: "Envelope addresses",
      description: "Whether users see the sender on the envelope.",
      module: "quarantine",
      documentedDefault: { value: true, source: "CEGP-EUQ" },
      sources: ["CEGP-EUQ"],
    }),
    bool("senderAddress.header", {
      label: "Message header addresses",
      description: "Whether users see the sender in the message header.",
      module: "quarantine",
      documentedDefault: { value: true, source: "CEGP-EUQ" },
      sources: ["CEGP-EUQ"],
    }),
    ...reasons.flatMap(permissions),
  ],
  sources: ["CEGP-EUQ", "CEGP-QUARANTINE-QUERY"],
});
