/** Directory synchronization: which directory objects the synchronization tool uploads. */
import { bool, defineKind, enumeration, on } from "../declare.ts";

export const directorySynchronization = defineKind({
  id: "directory-synchronization",
  construct: "TmesDirectorySynchronization",
  title: "Directory synchronization",
  description:
    "Uploads groups, addresses and aliases from the organisation's directory with a tool that runs on its own machine. The console shows what arrived and the machine's address; what is uploaded is chosen in the tool.",
  nature: "console",
  consoleLocation: "Administration > Directory Management > Directory Synchronize",
  presence: { type: "always" },
  modules: ["directory-synchronization"],
  settings: [
    bool("enabled", {
      label: null,
      description:
        "Whether the synchronization tool is in use. It uploads display names with the addresses (notice: Directory Synchronization).",
      required: true,
      module: "directory-synchronization",
      since: "2018-08-02",
      sends: { when: [true], items: ["directory-synchronization/display-names"] },
      sources: ["SEED", "HELP-DIR", "CEGP-DIRECTORY"],
      uncertain:
        "No choice to leave display names out of the synchronization is published; that they always go is taken from the notice's list.",
    }),
    enumeration(
      "source",
      ["open-ldap", "active-directory", "active-directory-global-catalog", "entra-id", "ibm-domino"],
      {
        closed: false,
        labels: {
          "open-ldap": "Open LDAP",
          "active-directory": "Microsoft Active Directory",
          "active-directory-global-catalog": "Microsoft AD Global Catalog",
          "entra-id": "Microsoft 365/Microsoft Entra ID",
          "ibm-domino": "IBM Domino",
        },
        label: null,
        description:
          "Kind of directory the tool reads. The 2018 notice names Active Directory, Open LDAP and Azure AD.",
        module: "directory-synchronization",
        requires: [on("enabled")],
        sources: ["SEED", "CEGP-DIRECTORY"],
      },
    ),
    bool("groups", {
      label: null,
      description:
        "Uploads groups: group addresses and who belongs to which group (notice: Directory Synchronization).",
      required: true,
      module: "directory-synchronization",
      since: "2018-08-02",
      requires: [on("enabled")],
      sends: {
        when: [true],
        items: ["directory-synchronization/group-addresses", "directory-synchronization/group-members"],
      },
      sources: ["SEED", "CEGP-DIRECTORY-SYNC"],
    }),
    bool("validRecipients", {
      label: null,
      description: "Uploads the addresses of valid recipients (notice: Directory Synchronization).",
      required: true,
      module: "directory-synchronization",
      since: "2018-08-02",
      requires: [on("enabled")],
      sends: { when: [true], items: ["directory-synchronization/email-addresses"] },
      sources: ["SEED", "CEGP-DIRECTORY-SYNC"],
    }),
    bool("aliases", {
      label: null,
      description: "Uploads people's further addresses (notice: Directory Synchronization).",
      required: true,
      module: "directory-synchronization",
      since: "2018-08-02",
      requires: [on("enabled")],
      sends: { when: [true], items: ["directory-synchronization/aliases"] },
      sources: ["SEED", "CEGP-DIRECTORY-SYNC"],
    }),
  ],
  sources: ["SEED", "HELP-DIR", "CEGP-DIRECTORY", "CEGP-DIRECTORY-SYNC"],
});
