/** Module 6 of the notice: Virtual Analyzer. */
import { defineModule } from "./define.ts";

export const virtualAnalyzer = defineModule({
  id: "virtual-analyzer",
  position: 6,
  title: "Virtual Analyzer",
  purpose: "Opens suspicious files in a cloud sandbox and watches what they do.",
  dataItems: [
    ["applications", "Suspicious applications and executable files", "file"],
    ["scripts", "Suspicious scripts", "file"],
    ["macro-documents", "Suspicious documents with macro", "content"],
  ],
  consoleLocation: "Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Enable Virtual Analyzer", "Include macro, JSE and VBE scanning"],
  optOut: {
    by: "setting",
    stops:
      "Files no longer go to the sandbox, once the box is off in every inbound virus rule. URLs and Correlated Intelligence have boxes of their own (later help).",
    cost: "Elaborate malware in files is found much less often.",
  },
  later: [
    {
      fact: "The boxes now read “Submit suspicious files to Virtual Analyzer” and “Submit suspicious JSE/VBE files, suspicious files with QR codes, and any files with macros”: every file with macros, suspicious or not.",
      source: "CEGP-VIRUS",
    },
    { fact: "URLs can be submitted too, by a box in the spam rule.", source: "CEGP-WRS" },
    {
      fact: "The sandbox of the Australian site is in the United States, that of the Indian site in Pune, and all others in the region of the site.",
      source: "CEGP-GEOGRAPHY",
    },
    { fact: "Not part of the Standard edition.", source: "CEGP-FEATURES" },
  ],
  kinds: [
    "virus-rule",
    "scan-exceptions",
    "spam-rule",
    "web-reputation-approved-list",
    "url-keyword-exceptions",
    "correlated-intelligence-rule",
  ],
});
