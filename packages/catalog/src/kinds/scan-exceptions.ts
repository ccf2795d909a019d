/** Scan exceptions: what happens to messages that could not be scanned to the end. */
import { bool, defineKind, enumeration } from "../declare.ts";
import type { Setting } from "../types.ts";
import { interceptActions } from "./domain-authentication.ts";

const conditions: Readonly<Record<string, readonly [condition: string, label: string | null, sandboxOnly: boolean]>> = {
  archiveFiles: ["an archive holds more than 353 files", null, false],
  archiveRatio: ["an archive unpacks to more than 100 times its size", null, false],
  archiveLayers: ["archives are nested more than 20 deep", null, false],
  fileSize: ["an unpacked file is larger than 60 MB", null, false],
  officeFiles: ["an Office file holds more than 353 files", null, false],
  officeRatio: ["a file in an Office file unpacks to more than 100 times its size", null, false],
  malformed: ["a message is malformed", "Malformed messages", false],
  virtualAnalyzer: ["the sandbox could not analyse a file or URL", "Virtual Analyzer scan exception", true],
  virtualAnalyzerQuota: ["the sandbox's quota is used up", "Virtual Analyzer submission quota exception", true],
};

const settingsOf = (direction: "inbound" | "outbound"): readonly Setting[] =>
  Object.entries(conditions)
    .filter(([, [, , sandboxOnly]]) => direction === "inbound" || !sandboxOnly)
    .flatMap(([name, [condition, label, sandboxOnly]]) => {
      const common = {
        label,
        sources: ["CEGP-SCAN-EXCEPTIONS", "CEGP-SCAN-EXCEPTION-LIST"] as const,
        ...(sandboxOnly ? { module: "virtual-analyzer", edition: "advanced" as const } : {}),
      };
      const path = `${direction}.${name}`;
      return [
        enumeration(`${path}.intercept`, interceptActions.values, {
          ...common,
          ...interceptActions,
          description: `What happens to the message when ${condition}.`,
          sends: { when: ["quarantine"], items: ["quarantine/messages"] },
        }),
        bool(`${path}.tagSubject`, { ...common, description: `Puts a tag into the subject when ${condition}.` }),
        bool(`${path}.insertXHeader`, { ...common, description: `Adds a header field when ${condition}.` }),
        bool(`${path}.notify`, {
          ...common,
          description: `Sends a notification when ${condition}; it can carry addresses, subject and the message.`,
        }),
      ];
    });

export const scanExceptions = defineKind({
  id: "scan-exceptions",
  construct: "TmesScanExceptions",
  title: "Scan exceptions",
  description:
    "What happens to messages that cannot be scanned to the end, for all senders and recipients. The quota exception is newer than the 2018 product.",
  nature: "console",
  consoleLocation: "Inbound Protection > Virus Scan > Scan Exceptions",
  presence: { type: "always" },
  modules: ["virtual-analyzer"],
  settings: [...settingsOf("inbound"), ...settingsOf("outbound")],
  sources: ["CEGP-SCAN-EXCEPTIONS", "CEGP-SCAN-EXCEPTION-LIST", "HES-SCAN-EXCEPTIONS"],
});
