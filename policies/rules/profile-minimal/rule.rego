# METADATA
# title: Keep mobile numbers out of administrators' profiles
# description: |
#   Trend Micro receives an administrator's profile and keeps it until the account is removed. The notice of 2018 lists
#   names, mobile numbers and email addresses. A later notice no longer lists the number, so the service works without
#   it. A mobile number reaches people at home.
# custom:
#   id: profile-minimal
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [profile]
#   modules: [profile]
#   appliesTo: the practice on administrators' profiles
#   notApplicable: |
#     Never: every tenant has administrators. The organisation attests this practice, and the console does not enforce
#     it.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; the service works without.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default.
#   remediation: |
#     Console: Account Name > Profile. Ask every administrator to clear the mobile number and, if required, to use role
#     names and role addresses. Then attest it in the tenant's settings.
#   messages:
#     default: 'Administrators of tenant {tenant} keep mobile numbers in their profiles.'
#     people: 'Administrators of tenant {tenant} keep their own names and addresses in their profiles instead of a role''s.'
#   parameters:
#     roleAddresses:
#       type: boolean
#       description: Whether profiles must carry role names and role addresses too. Personal accounts for administrators also have advantages, so the organisation decides.
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
