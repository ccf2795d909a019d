# METADATA
# title: List few high profile users, and no addresses
# description: |
#   To recognise mail that pretends to come from the board, Trend Micro stores the board's names and compares every
#   message with them. Each name adds a person. Names are enough: private or business addresses are more than the notice
#   of 2018 lists. A list from directory groups follows who has the job, but needs these groups synchronised (rule
#   directory-sync-minimal). A typed list needs no groups, but keeps people who have left their jobs, so choose in
#   parameter sources which of the two you accept.
# custom:
#   id: high-profile-users-minimal
#   version: 2
#   severity: warn
#   scope: item
#   kinds: [high-profile-users]
#   modules: [high-profile-users, business-email-compromise]
#   appliesTo: the list of high profile users
#   notApplicable: |
#     Never: every tenant has this list. An empty list passes.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; as few people as the protection needs, and names only.
#     - reference: GDPR Art. 5(1)(d)
#       why: Accuracy; a directory group follows who has the job, a typed list does not.
#     - reference: GDPR Art. 13
#       why: The people named should be informed.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Business Email Compromise (BEC) (since April 2021 "High Profile
#     Users"). Choose groups of people who really are impersonated, or remove people, and the addresses with their
#     names, from the list. Users from groups need groups synchronised: allow them in rule directory-sync-minimal too
#     (parameter allow).
#   messages:
#     default: 'Tenant {tenant} takes high profile users from source {actual}, which the configuration does not accept.'
#     addresses: 'Tenant {tenant} stores email addresses with the names of its high profile users.'
#     count: 'Tenant {tenant} stores {actual} high profile users. Accepted: {expected}.'
#   parameters:
#     sources:
#       type: choices
#       of: [directory, custom]
#       atLeast: 1
#       description: Where their names may come from. By default from both; the sources differ in which data they need.
#       default: [directory, custom]
#     limit:
#       type: integer
#       minimum: 0
#       maximum: 500
#       description: How many people are accepted. The default is how many the console uses of directory groups; the organisation should choose less.
#       default: 500
#   sources: [SEED, CEGP-HIGH-PROFILE-USERS, CEGP-DIRECTORY-SYNC, GUIDE-2021/22]
#   uncertain:
#     - The limit of 500 is published for synchronised users only.
#     - Email addresses of high profile users are not among the data the notice of 2018 lists; the later help has them.
package tmes.rules["high-profile-users-minimal"]

applies := true

finding contains {
	"path": ["item", "settings", "source"],
	"expected": {"oneOf": input.params.sources},
} if {
	input.item.settings.source == "custom"
	input.item.settings.customCount > 0
	not "custom" in input.params.sources
}

finding contains {
	"path": ["item", "settings", "source"],
	"expected": {"oneOf": input.params.sources},
} if {
	input.item.settings.source == "directory"
	not "directory" in input.params.sources
}

finding contains {
	"path": ["item", "settings", "customEmailAddresses"],
	"expected": {"equals": false},
	"message": "addresses",
} if {
	input.item.settings.customEmailAddresses == true
}

finding contains {
	"path": ["item", "settings", count_of],
	"expected": {"atMost": input.params.limit},
	"message": "count",
} if {
	some count_of in ["customCount", "directoryCount"]
	input.item.settings[count_of] > input.params.limit
}
