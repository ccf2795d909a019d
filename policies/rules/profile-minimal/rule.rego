# METADATA
# title: Keep mobile numbers out of administrators' profiles
# description: |
#   The profile of an administrator goes to Trend Micro and stays until the account is removed. The notice of 2018 lists
#   names, mobile numbers and email addresses; a later one no longer lists the number, so the service does without it. A
#   mobile number reaches people at home.
# custom:
#   id: profile-minimal
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [profile]
#   modules: [profile]
#   appliesTo: the practice on administrators' profiles
#   notApplicable: |
#     Never: every tenant has administrators. This is a practice the organisation attests; the console does not enforce it.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; the service works without.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default.
#   remediation: |
#     Console: Account Name > Profile. Have every administrator clear the mobile number (where asked for, role names and role
#     addresses too), then attest it in the tenant's settings.
#   messages:
#     default: 'Administrators of tenant {tenant} keep mobile numbers in their profiles.'
#     people: 'Administrators of tenant {tenant} keep their own names and addresses in their profiles instead of a role''s.'
#   parameters:
#     roleAddresses:
#       type: boolean
#       description: Whether profiles must carry role names and role addresses too. Personal accounts for administrators have a point of their own, so this is for the organisation to decide.
#       default: false
#   sources: [SEED, DCN2]
#   uncertain:
#     - Of the later notice only the opening was readable; that it no longer lists mobile numbers is taken from there.
package tmes.rules["profile-minimal"]

applies := true

finding contains {
	"path": ["item", "settings", "mobileNumbersLeftOut"],
	"expected": {"equals": true},
} if {
	input.item.settings.mobileNumbersLeftOut == false
}

finding contains {
	"path": ["item", "settings", "roleAddressesOnly"],
	"expected": {"equals": true},
	"message": "people",
} if {
	input.params.roleAddresses == true
	input.item.settings.roleAddressesOnly == false
}
