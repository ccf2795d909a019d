/** Module 16 of the notice: Suspicious Objects. */
import { defineModule } from "./define.ts";

export const suspiciousObjects = defineModule({
  id: "suspicious-objects",
  position: 16,
  title: "Suspicious Objects",
  purpose:
    "Takes over the organisation's list of suspicious files and URLs from another Trend Micro product and uses it when scanning.",
  dataItems: [
    ["file-hashes", "File SHA1", "file"],
    ["urls", "URLs", "url"],
  ],
  consoleLocation: "Administration > Suspicious Objects",
  optOut: {
    by: "elsewhere",
    stops: "The synchronisation, when it is stopped in Control Manager.",
    cost: "Scanning no longer uses the organisation's own findings.",
  },
  purge: "When the administrator account ends.",
  later: [
    {
      fact: "Control Manager became Apex Central; SHA-256 hashes are synchronised too, and a switch on this side exists.",
      source: "CEGP-APEX-CENTRAL-ABOUT",
    },
    {
      fact: "Trend Vision One can also be a source, with sender addresses as a new kind of object.",
      source: "CEGP-THREAT-INTELLIGENCE",
    },
  ],
  kinds: ["suspicious-objects"],
});
