/** Suspicious objects: lists of files, URLs and senders taken over from other Trend Micro products. */
import { bool, defineKind } from "../declare.ts";
import { securityLevel } from "./security-level.ts";

export const suspiciousObjects = defineKind({
  id: "suspicious-objects",
  construct: "TmesSuspiciousObjects",
  title: "Suspicious objects",
  description:
    "Takes over the organisation's suspicious files and URLs from Apex Central (in 2018 Control Manager) and Trend Vision One. The 2018 notice has it switched off on the other side; the later console has switches of its own, under Administration > Other Settings > Service Integration.",
  nature: "console",
  consoleLocation: "Administration > Suspicious Objects",
  presence: { type: "always" },
  modules: ["suspicious-objects"],
  settings: [
    bool("apexCentral.enabled", {
      label: "Check for suspicious objects during scanning",
      description: "Brings file hashes and URLs from Apex Central to the service (notice: Suspicious Objects).",
      required: true,
      module: "suspicious-objects",
      sends: { when: [true], items: ["suspicious-objects/file-hashes", "suspicious-objects/urls"] },
      sources: ["CEGP-APEX-CENTRAL", "CEGP-APEX-CENTRAL-ABOUT"],
    }),
    securityLevel("apexCentral.securityLevel", {
      label: "Security Level for Files",
      description: "At which risk of a file the virus rule acts.",
      module: "suspicious-objects",
      requires: [{ path: "apexCentral.enabled", in: [true] }],
      sources: ["CEGP-APEX-CENTRAL"],
    }),
    bool("threatIntelligence.filesAndUrls", {
      label: "Check for suspicious files and URLs",
      description:
        "Brings file hashes and URLs from Trend Vision One to the service (notice: Suspicious Objects; this source is later).",
      required: true,
      module: "suspicious-objects",
      sends: { when: [true], items: ["suspicious-objects/file-hashes", "suspicious-objects/urls"] },
      sources: ["CEGP-THREAT-INTELLIGENCE"],
    }),
    bool("threatIntelligence.senderAddresses", {
      label: "Check for suspicious sender addresses",
      description:
        "Brings addresses of suspicious senders from Trend Vision One to the service: people's addresses, which the 2018 notice does not list.",
      required: true,
      module: "suspicious-objects",
      sources: ["CEGP-THREAT-INTELLIGENCE"],
    }),
    securityLevel("threatIntelligence.securityLevel", {
      label: "Security Level for Files",
      description: "At which risk of a file the virus rule acts.",
      module: "suspicious-objects",
      requires: [{ path: "threatIntelligence.filesAndUrls", in: [true] }],
      sources: ["CEGP-THREAT-INTELLIGENCE"],
    }),
  ],
  sources: ["SEED", "CEGP-APEX-CENTRAL", "CEGP-THREAT-INTELLIGENCE"],
});
