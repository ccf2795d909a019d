# METADATA
# title: Declare the complete inventory
# description: |
#   A check judges only declared items. If the console has more items, nothing is known about them: they may send data
#   that the declared ones do not send. A partial inventory therefore passes only for the declared items. This rule
#   requires the complete inventory.
# custom:
#   id: inventory-complete
#   version: 1
#   severity: error
#   scope: tenant
#   kinds: [tenant]
#   modules: []
#   monotone: true
#   appliesTo: tenants
#   notApplicable: |
#     Never: every tenant has an inventory.
#   legal:
#     - reference: GDPR Art. 5(2)
#       why: Accountability; a record of part of the settings proves nothing about the rest.
#     - reference: GDPR Art. 30
#       why: The record of processing covers all processing.
#   remediation: |
#     Console: go through the pages of all kinds (`tmes explain` lists the kinds, `tmes explain <kind>` names the page),
#     declare every item, and then declare "inventory: complete".
#   messages:
#     default: 'The inventory of tenant {tenant} is {actual}. The console has items that are not declared, and no rule checks them.'
#   sources: [DESIGN]
package tmes.rules["inventory-complete"]

applies := true

finding contains {
	"path": ["tenant", "inventory"],
	"expected": {"equals": "complete"},
} if {
	input.tenant.inventory == "partial"
}
