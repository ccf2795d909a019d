/** High profile users: the people attackers like to impersonate, declared as groups and counts. */
import { bool, defineKind, enumeration, integer, is, list, string, unbounded } from "../declare.ts";

export const highProfileUsers = defineKind({
  id: "high-profile-users",
  construct: "TmesHighProfileUsers",
  title: "High profile users",
  description:
    "People whose names the service looks for in mail (notice: High Profile Users). Declare groups and counts, never people. The menu entry was “Business Email Compromise (BEC)” in 2018, and is “High Profile Users” since 22 April 2021.",
  nature: "console",
  consoleLocation: "Inbound Protection > Spam Filtering > Business Email Compromise (BEC)",
  presence: { type: "always" },
  modules: ["high-profile-users", "business-email-compromise"],
  settings: [
    enumeration("source", ["directory", "custom"], {
      closed: true,
      labels: { directory: "Synchronize users from Directory", custom: "Custom" },
      label: "Source",
      description:
        "Whether names come from directory groups or a list of its own: sends first, middle and last names, and for groups their names (notice: High Profile Users).",
      required: true,
      module: "high-profile-users",
      since: "2018-08-02",
      sends: {
        when: ["directory", "custom"],
        items: ["high-profile-users/first-names", "high-profile-users/middle-names", "high-profile-users/last-names"],
      },
      sources: ["SEED", "CEGP-HIGH-PROFILE-USERS"],
    }),
    list("groups", string({ format: "reference" }), {
      minItems: 1,
      label: "Select Groups",
      description: "Directory groups that are synchronised (notice: High Profile Users).",
      personal: "person",
      module: "high-profile-users",
      since: "2018-08-02",
      requires: [is("source", "directory")],
      sources: ["SEED", "CEGP-HIGH-PROFILE-USERS"],
    }),
    integer("directoryCount", [0, unbounded], {
      label: null,
      description:
        "How many people those groups hold. Of more than 500 the console uses the first 500 by name and leaves the others unprotected.",
      module: "high-profile-users",
      requires: [is("source", "directory")],
      sources: ["CEGP-HIGH-PROFILE-USERS"],
    }),
    integer("customCount", [0, unbounded], {
      label: null,
      description: "How many people are on the list; 0 sends nothing.",
      module: "high-profile-users",
      since: "2018-08-02",
      requires: [is("source", "custom")],
      sources: ["SEED", "CEGP-HIGH-PROFILE-USERS"],
      uncertain: "The limit of 500 is published for synchronised users only; how many the list takes is not.",
    }),
    bool("customEmailAddresses", {
      label: null,
      description:
        "Whether entries of the list carry email addresses, optional in the console and not among the data the 2018 notice lists.",
      personal: "none",
      module: "high-profile-users",
      requires: [is("source", "custom")],
      sources: ["CEGP-HIGH-PROFILE-USERS"],
    }),
  ],
  sources: ["SEED", "CEGP-HIGH-PROFILE-USERS", "GUIDE-2021/22"],
});
