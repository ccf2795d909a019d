/** End User Console: how users log on to see their quarantined and continuity mail. */
import { bool, defineKind, enumeration, list, on, records, string, text } from "../declare.ts";

export const endUserConsole = defineKind({
  id: "end-user-console",
  construct: "TmesEndUserConsole",
  title: "End User Console logon",
  description:
    "How users log on to the console that shows their quarantined mail and, in an outage, their mailbox. Not in the 2018 notice.",
  nature: "console",
  consoleLocation: "Administration > End User Management > Logon Methods",
  presence: { type: "always" },
  modules: [],
  settings: [
    bool("localAccounts.enabled", {
      label: "Local Account Logon",
      description: "Whether users log on with accounts kept by Trend Micro.",
      required: true,
      sources: ["CEGP-LOCAL-LOGON"],
    }),
    bool("localAccounts.twoFactor", {
      label: null,
      description: "Whether they also need a one-time password from the Google Authenticator app.",
      required: true,
      requires: [on("localAccounts.enabled")],
      sources: ["CEGP-LOCAL-LOGON"],
    }),
    enumeration("localAccounts.managedAccounts", ["directory-aliases", "manual"], {
      closed: true,
      labels: { "directory-aliases": "Aliases synchronized from directories", manual: "Manually added accounts" },
      label: "Source of managed accounts",
      description: "Whose further addresses a user may manage.",
      requires: [on("localAccounts.enabled")],
      sources: ["CEGP-LOCAL-LOGON"],
    }),
    bool("singleSignOn.enabled", {
      label: "Single Sign-On",
      description: "Whether users log on through the organisation's identity provider.",
      required: true,
      sources: ["CEGP-LOGON-METHODS", "CEGP-SSO"],
    }),
    records("singleSignOn.profiles", {
      label: null,
      description: "Identity providers.",
      requires: [on("singleSignOn.enabled")],
      sources: ["CEGP-SSO"],
    }),
    text("singleSignOn.profiles[*].name", {
      minLength: 1,
      label: null,
      description: "Name of the profile.",
      required: true,
      sources: ["CEGP-SSO"],
    }),
    enumeration("singleSignOn.profiles[*].identityProvider", ["ad-fs", "entra-id", "okta"], {
      closed: true,
      labels: {
        "ad-fs": "Microsoft Active Directory Federation Services (AD FS)",
        "entra-id": "Microsoft Entra ID",
        okta: "Okta",
      },
      label: null,
      description: "Which identity provider it is.",
      required: true,
      sources: ["CEGP-LOGON-METHODS"],
    }),
    list("singleSignOn.profiles[*].domains", string({ format: "domain" }), {
      label: null,
      description: "Domains the profile is for; left out for the whole organisation.",
      sources: ["CEGP-LOGON-METHODS"],
    }),
  ],
  sources: ["CEGP-LOGON-METHODS", "CEGP-LOCAL-LOGON", "CEGP-SSO"],
});
