/** Module 18 of the notice: Directory Import. */
import { defineModule } from "./define.ts";

export const directoryImport = defineModule({
  id: "directory-import",
  position: 18,
  title: "Directory Import",
  purpose: "Imports a file of valid recipients, so that the service can reject mail to others.",
  dataItems: [
    ["display-names", "Display names", "identity"],
    ["email-addresses", "Email addresses", "contact"],
  ],
  consoleLocation: "Administration > Directory Management > Directory Import",
  optOut: {
    by: "none",
    reason: "The notice names no switch; nothing is imported unless an administrator does it.",
  },
  purge: "When the administrator account ends.",
  later: [
    { fact: "Recipients can be written by REST API, where the display name is optional.", source: "API-ADD-USERS" },
    { fact: "LDIF files are accepted, not only CSV.", source: "CEGP-DIRECTORY-IMPORT" },
  ],
  kinds: ["directory-import"],
});
