# METADATA
# title: Name a role, not a person, in the licence portal
# description: |
#   The service takes the account's contact from the licence portal: email address, phone, title, names. Such contacts
#   are often forgotten until the person has left. A role with a role address and the switchboard's number can be
#   reached as well, and names no person.
# custom:
#   id: provisioning-minimal
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [provisioning]
#   modules: [provisioning]
#   appliesTo: the practice on contacts in the licence portal
#   notApplicable: |
#     Never: every tenant was provisioned from a portal. The organisation attests this practice, and the console does
#     not enforce it.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; a role can be reached as well.
#     - reference: GDPR Art. 5(1)(d)
#       why: Accuracy; people change jobs, and the portal is not updated.
#   remediation: |
#     In the Customer License Portal or Licensing Management Platform, from which the details are synchronized, change
#     the contact to a role with a role address and the organisation's number. Then attest it in the tenant's settings.
#   messages:
#     default: 'The licence portal names a person as the contact of tenant {tenant}.'
#     phone: 'The licence portal holds a person''s phone number for tenant {tenant}.'
#   sources: [SEED, DCN2]
package tmes.rules["provisioning-minimal"]

applies := true

finding contains {
	"path": ["item", "settings", "roleContact"],
	"expected": {"equals": true},
} if {
	input.item.settings.roleContact == false
}

finding contains {
	"path": ["item", "settings", "switchboardNumber"],
	"expected": {"equals": true},
	"message": "phone",
} if {
	input.item.settings.switchboardNumber == false
}
