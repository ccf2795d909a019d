# METADATA
# title: Attest the claims about a tenant
# description: |
#   Site, edition, data subjects, notice version, inventory and default rules are claims: no setting of the console proves
#   them, and they decide which rules apply. A wrong claim switches rules off. A role must therefore attest them, and
#   review them regularly.
# custom:
#   id: claims-attested
#   version: 1
#   severity: error
#   scope: tenant
#   kinds: [tenant]
#   modules: []
#   monotone: true
#   appliesTo: tenants
#   notApplicable: |
#     Never: every tenant has claims.
#   legal:
#     - reference: GDPR Art. 5(2)
#       why: Accountability; what a result rests on has an owner and a date.
#     - reference: GDPR Art. 24(1)
#       why: Measures are reviewed and updated where necessary.
#   remediation: |
#     Compare the claims with the licence and the console (Administrator Console > Domains, Policy lists), then declare
#     "claims.attestedBy" (a role address or a team) and "claims.attestedOn" (the day of that review).
#   messages:
#     default: 'The claims about tenant {tenant} are not attested as required: expected {expected}, found {actual}.'
#   parameters:
#     maximumDays:
#       type: integer
#       minimum: 1
#       maximum: 3650
#       description: How many days an attestation counts.
#       default: 365
#   sources: [DESIGN]
package tmes.rules["claims-attested"]

import data.tmes.days

applies := true

finding contains {
	"path": ["tenant", "claims", "attestedBy"],
	"expected": {"manual": "a role that attests the claims"},
} if {
	not input.tenant.claims.attestedBy
}

finding contains {
	"path": ["tenant", "claims", "attestedOn"],
	"expected": {"manual": sprintf("a day not later than today and at most %d days ago", [input.params.maximumDays])},
} if {
	not attested_lately
}

attested_lately if {
	age := days.number(input.today) - days.number(input.tenant.claims.attestedOn)
	age >= 0
	age <= input.params.maximumDays
}
