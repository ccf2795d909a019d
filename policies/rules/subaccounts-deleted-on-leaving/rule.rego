# METADATA
# title: Delete the subaccounts of people who leave
# description: |
#   A subaccount holds a name and an address for as long as it exists. According to the notice, the details are purged
#   only when the account is deleted. A person who has left can also still open logs and quarantined mail.
# custom:
#   id: subaccounts-deleted-on-leaving
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [profile]
#   modules: [profile]
#   appliesTo: administrator profiles
#   notApplicable: |
#     Never: every tenant has administrator profiles.
#   legal:
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; details of people who left are no longer needed.
#     - reference: GDPR Art. 32
#       why: Security of processing; unused accounts can be taken over.
#   remediation: |
#     Delete subaccounts of people who have left, put that into the procedure for people who leave, and declare
#     subaccountsDeletedOnLeaving.
#   messages:
#     default: 'Tenant {tenant} keeps the subaccounts of people who leave, with their names and addresses.'
#   sources: [SEED]
#   uncertain:
#     - The console does not show who has left; the setting is attested by the organisation.
package tmes.rules["subaccounts-deleted-on-leaving"]

applies := true

finding contains {
	"path": ["item", "settings", "subaccountsDeletedOnLeaving"],
	"expected": {"equals": true},
} if {
	input.item.settings.subaccountsDeletedOnLeaving == false
}
