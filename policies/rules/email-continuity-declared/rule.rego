# METADATA
# title: Declare for every domain whether Email Continuity is on
# description: |
#   Email Continuity is set separately for each domain, and in the later product it is on by default. A domain that was
#   added without a decision may therefore keep people's mail at Trend Micro in an outage, and nothing that is declared
#   would show it. So each domain needs a record that declares it on or off.
# custom:
#   id: email-continuity-declared
#   version: 1
#   severity: warn
#   scope: tenant
#   kinds: [domain, email-continuity]
#   modules: [email-continuity, domains]
#   monotone: false
#   appliesTo: tenants whose edition has Email Continuity and that count for the jurisdictions
#   notApplicable: |
#     The Standard edition has no Email Continuity, or the tenant counts for none of the jurisdictions. Undeliverable
#     mail is kept at Trend Micro for some time in any case.
#   legal:
#     - reference: GDPR Art. 25(2)
#       why: Data protection by default; without a decision no more data must be kept.
#     - reference: GDPR Art. 30(1)(f)
#       why: Time limits for erasure belong in the record of processing, also of mail kept in an outage.
#   remediation: |
#     Console: Administration > Email Continuity. Look up the domain's record, turn Email Continuity off unless you
#     decided otherwise, and declare the record with the domain's name.
#   messages:
#     default: 'Email Continuity is not declared for {domain} of tenant {tenant}. Its initial state is not published for this edition.'
#     byDefault: 'Email Continuity is not declared for {domain} of tenant {tenant}. According to the help it is on by default.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [SEED, CEGP-CONTINUITY, CEGP-CONTINUITY-ABOUT, CEGP-FAQ, KA-CONTINUITY, CEGP-FEATURES]
#   uncertain:
#     - The help of Cloud Email Gateway Protection states that it is on by default. For the classic product no default is published.
#     - In Cloud Email Gateway Protection it needs extra credits; whether a tenant has them cannot be declared, so its domains are checked.
package tmes.rules["email-continuity-declared"]

import data.tmes.jurisdiction

applies if {
	input.tenant.edition in ["advanced", "cegp"]
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["items", "domain", domain, "name"],
	"expected": expected,
	"args": {"domain": ["items", "domain", domain, "name"]},
} if {
	input.tenant.edition == "advanced"
	some domain in undeclared
}

finding contains {
	"path": ["items", "domain", domain, "name"],
	"expected": expected,
	"message": "byDefault",
	"args": {"domain": ["items", "domain", domain, "name"]},
} if {
	input.tenant.edition == "cegp"
	some domain in undeclared
}

undeclared contains domain if {
	some domain, _ in input.items.domain
	not input.items["email-continuity"][domain]
}

expected := {"manual": "Declare the domain's Email Continuity record."}
