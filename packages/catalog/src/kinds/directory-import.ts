/** Directory import: files of valid recipients, with or without their names. */
import { bool, defineKind, enumeration, on } from "../declare.ts";

export const directoryImport = defineKind({
  id: "directory-import",
  construct: "TmesDirectoryImport",
  title: "Directory import",
  description:
    "Uploads a list of valid recipients from a file or by the REST API. An import replaces all records of each domain it names.",
  nature: "console",
  consoleLocation: "Administration > Directory Management > Directory Import",
  presence: { type: "always" },
  modules: ["directory-import"],
  settings: [
    bool("enabled", {
      label: null,
      description: "Whether lists of recipients are imported: sends their addresses (notice: Directory Import).",
      required: true,
      module: "directory-import",
      since: "2018-08-02",
      sends: { when: [true], items: ["directory-import/email-addresses"] },
      sources: ["SEED", "HELP-DIR", "CEGP-DIRECTORY-IMPORT"],
    }),
    bool("displayNames", {
      label: null,
      description:
        "Whether the lists have people's names and not only their addresses (notice: Directory Import). In the REST API the names are optional.",
      required: true,
      module: "directory-import",
      since: "2018-08-02",
      requires: [on("enabled")],
      sends: { when: [true], items: ["directory-import/display-names"] },
      sources: ["SEED", "API-ADD-USERS", "CEGP-DIRECTORY-IMPORT"],
      uncertain: "That names may be left out is documented for the REST API only, not for files.",
    }),
    enumeration("format", ["csv", "ldif", "rest-api"], {
      closed: false,
      labels: { csv: "CSV", ldif: "LDIF" },
      label: "Format",
      description: "How the list is brought in. The 2018 notice names CSV files.",
      module: "directory-import",
      requires: [on("enabled")],
      sources: ["SEED", "CEGP-DIRECTORY-IMPORT", "API-ADD-USERS"],
    }),
  ],
  sources: ["SEED", "HELP-DIR", "CEGP-DIRECTORY-IMPORT"],
});
