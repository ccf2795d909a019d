/** Quarantine: how administrators treat messages they can open. */
import { bool, defineKind } from "../declare.ts";

export const quarantine = defineKind({
  id: "quarantine",
  construct: "TmesQuarantine",
  title: "Use of the quarantine",
  description:
    "A practice: quarantined messages are kept for a fixed time, and administrators can read and download them. The console does not enforce who should.",
  nature: "practice",
  consoleLocation: "Quarantine > Query",
  presence: { type: "always" },
  modules: ["quarantine"],
  settings: [
    bool("accessRestricted", {
      label: null,
      description: "Whether only people who need to may open quarantined messages (notice: Quarantine).",
      required: true,
      module: "quarantine",
      since: "2018-08-02",
      sources: ["SEED", "CEGP-QUARANTINE-QUERY"],
    }),
    bool("downloadsProtected", {
      label: null,
      description:
        "Whether downloads are made as archives with a password, which the console offers as a choice (notice: Quarantine).",
      module: "quarantine",
      sources: ["CEGP-QUARANTINE-QUERY"],
    }),
  ],
  sources: ["SEED", "CEGP-QUARANTINE-QUERY"],
});
