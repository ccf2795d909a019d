# METADATA
# title: High profile users are few, from groups, and without addresses
# description: |
#   To recognise mail in the name of the board, the board's names are stored at Trend Micro, and every message is compared
#   with them. Each further name is a person more, and a typed list outlives its people's jobs. Names alone do the work;
#   private or business addresses beside them are more than the notice of 2018 speaks of.
# custom:
#   id: high-profile-users-minimal
#   version: 1
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
#       why: The people named should be told.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Business Email Compromise (BEC) (since April 2021 "High Profile Users").
#     Choose "Synchronize users from Directory" with groups of those who really are impersonated, or remove people and the
#     addresses beside their names from the list.
#   messages:
#     default: 'Tenant {tenant} lists high profile users by hand: the list does not follow who has the job.'
#     addresses: 'Tenant {tenant} stores email addresses beside the names of its high profile users.'
#     count: 'Tenant {tenant} stores {actual} high profile users; {expected} were accepted.'
#   parameters:
#     sources:
#       type: choices
#       of: [directory, custom]
#       atLeast: 1
#       description: Where their names may come from.
#       default: [directory]
#     limit:
#       type: integer
#       minimum: 0
#       maximum: 500
#       description: How many people are accepted. The default is the console's own limit; the organisation should choose less.
#       default: 500
#   sources: [SEED, CEGP-HIGH-PROFILE-USERS, GUIDE-2021/22]
#   uncertain:
#     - The limit of 500 is published for synchronised users; that it holds for the typed list too is assumed.
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
	"message": "default",
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
