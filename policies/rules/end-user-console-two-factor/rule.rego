# METADATA
# title: Require more than a password for the End User Console
# description: |
#   The End User Console opens a person's quarantined messages and, in an outage, their whole mailbox. With a local
#   account, a guessed or reused password opens it from anywhere. Single sign-on uses the organisation's own protection.
#   A local account needs a one-time password in addition.
# custom:
#   id: end-user-console-two-factor
#   version: 1
#   severity: error
#   scope: item
#   kinds: [end-user-console]
#   modules: [quarantine, email-continuity]
#   appliesTo: logon to the End User Console
#   notApplicable: |
#     Never: every tenant has these settings. Without local accounts the box does not exist, and leaving it out passes.
#     How the identity provider behind single sign-on checks people is not known here.
#   legal:
#     - reference: GDPR Art. 32
#       why: Security of processing; a password alone opens people's mail.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#   remediation: |
#     Console: Administration > End User Management > Logon Methods. Require two-factor authentication for "Local
#     Account Logon", or turn local accounts off and use "Single Sign-On", and save.
#   messages:
#     default: 'People of tenant {tenant} can log on to their quarantined mail with only a password.'
#   sources: [CEGP-LOCAL-LOGON, CEGP-LOGON-METHODS]
#   uncertain:
#     - The console's default and the label of the choice are not published.
package tmes.rules["end-user-console-two-factor"]

applies := true

finding contains {
	"path": ["item", "settings", "localAccounts", "twoFactor"],
	"expected": {"equals": true},
} if {
	input.item.settings.localAccounts.twoFactor == false
}
