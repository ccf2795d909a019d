/** Module 17 of the notice: Directory Synchronization. */
import { defineModule } from "./define.ts";

export const directorySynchronization = defineModule({
  id: "directory-synchronization",
  position: 17,
  title: "Directory Synchronization",
  purpose: "Learns from the organisation's directory who may receive mail and who belongs to which group.",
  dataItems: [
    ["display-names", "Display names", "identity"],
    ["email-addresses", "Email addresses", "contact"],
    ["group-addresses", "Group email addresses", "contact"],
    ["group-members", "Group and member relationships", "organisation"],
    ["aliases", "Email aliases", "contact"],
  ],
  consoleLocation: "Administration > Directory Management > Directory Synchronize",
  optOut: {
    by: "none",
    reason: "The notice names no switch; the synchronization tool is the customer's to install or not.",
  },
  purge: "When the administrator account ends.",
  later: [
    { fact: "Microsoft AD Global Catalog and IBM Domino are sources too.", source: "CEGP-DIRECTORY" },
    {
      fact: "The history of synchronisations shows address and host name of the tool's machine.",
      source: "CEGP-DIRECTORY-SYNC",
    },
  ],
  kinds: ["directory-synchronization"],
});
