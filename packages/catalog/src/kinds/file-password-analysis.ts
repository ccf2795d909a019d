/** File password analysis: guessing the passwords of attachments from what people write. */
import { bool, defineKind, integer, on, unbounded } from "../declare.ts";

export const filePasswordAnalysis = defineKind({
  id: "file-password-analysis",
  construct: "TmesFilePasswordAnalysis",
  title: "File password analysis",
  description:
    "Reads subjects, bodies and attachment names, and those of later messages, for passwords of protected attachments. Later than the 2018 notice. Correlated Intelligence rules that use the sandbox guess passwords even while this is off.",
  nature: "console",
  consoleLocation: "Inbound Protection > Virus Scan > File Password Analysis",
  presence: { type: "always" },
  modules: [],
  edition: "advanced",
  settings: [
    bool("enabled", {
      label: "Enable file password analysis",
      description:
        "Opens protected attachments with passwords found in messages: what senders locked away from others is read.",
      required: true,
      edition: "advanced",
      sources: ["CEGP-FILE-PASSWORDS"],
    }),
    bool("holdMessages", {
      label: "Hold on a message to associate later messages for password analysis",
      description: "Keeps a message back until later ones were searched for its password.",
      edition: "advanced",
      requires: [on("enabled")],
      sources: ["CEGP-FILE-PASSWORDS"],
    }),
    integer("analysisTimeout", [1, unbounded], {
      label: "Analysis timeout",
      description: "How long a message is kept back, in the console's unit.",
      edition: "advanced",
      requires: [on("holdMessages")],
      sources: ["CEGP-FILE-PASSWORDS"],
      uncertain: "Unit and bounds are not published.",
    }),
    integer("passwordCount", [0, 100], {
      label: "User-Defined Passwords",
      description:
        "How many of the organisation's usual passwords are stored. Only the number is declared, never a password.",
      edition: "advanced",
      sources: ["CEGP-FILE-PASSWORD-LIST"],
    }),
  ],
  sources: ["CEGP-FILE-PASSWORDS", "CEGP-FILE-PASSWORD-LIST", "CEGP-CI"],
});
