/** API access: the keys that open directory and logs to other systems. */
import { bool, defineKind, integer } from "../declare.ts";

export const apiAccess = defineKind({
  id: "api-access",
  construct: "TmesApiAccess",
  title: "API access",
  description:
    "Keys for the REST API, which writes directory users and, with log retrieval on, reads logs. Declare how many there are, never a key.",
  nature: "console",
  consoleLocation: "Administration > Service Integration > API Access",
  presence: { type: "always" },
  modules: [],
  settings: [
    integer("keyCount", [0, 2], {
      label: null,
      description: "How many keys exist; two at most.",
      sources: ["CEGP-API-KEYS"],
    }),
    bool("retiredKeysDeleted", {
      label: null,
      description: "Whether keys are deleted once they were replaced; attested by the organisation.",
      sources: ["CEGP-API-KEYS"],
    }),
  ],
  sources: ["CEGP-API-KEYS"],
});
