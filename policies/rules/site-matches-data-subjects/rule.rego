# METADATA
# title: Handle mail at a site you chose for the people concerned
# description: |
#   The site decides in which country mail is scanned, quarantined and logged. It is chosen once, when the account is
#   created. If mail of people in the EEA is handled at a site elsewhere, every message is a transfer to a third
#   country. Such a transfer can be lawful, by an adequacy decision or another instrument of Chapter V of the GDPR. This
#   rule enforces the organisation's choice of residency, and does not judge the law.
# custom:
#   id: site-matches-data-subjects
#   version: 2
#   severity: error
#   scope: tenant
#   kinds: [tenant]
#   modules: [provisioning]
#   monotone: true
#   appliesTo: tenants that handle mail of people in one of the jurisdictions of parameter servedFrom
#   notApplicable: |
#     The tenant handles no mail of people for whom the organisation chose a place.
#   legal:
#     - reference: GDPR Art. 44 to 49
#       why: Transfers to third countries.
#     - reference: GDPR Art. 28
#       why: The processor's locations belong in the contract.
#     - reference: GDPR Art. 30(1)(e)
#       why: Transfers belong in the record of processing.
#   remediation: |
#     A site cannot be changed in the console. Ask Trend Micro to provision an account at a permitted site and move the
#     domains there, or record the basis of the transfer and permit the site's jurisdiction in parameter servedFrom.
#   messages:
#     default: 'Tenant {tenant} handles mail of people in {dataSubjects} at site {site}. The organisation chose other places for their mail: expected {expected}.'
#     unpublished: 'Tenant {tenant} handles mail of people in {dataSubjects} at site {site}. The location of its data centre is not published, so it may not be where the organisation chose.'
#   parameters:
#     servedFrom:
#       type: servedFrom
#       description: For people in a jurisdiction, the jurisdictions of data centres they may be served from. People not named may be served from anywhere.
#       default: { EEA: [EEA] }
#     adequacy:
#       type: choices
#       of: adequacyDecisions
#       description: Jurisdictions whose adequacy decision the organisation relies on for people in the EEA. Decisions on Canada, Japan and the United States are about some recipients only, so look first whether yours is among them. An expired decision does not count.
#       default: []
#   sources: [API-URL, API-URL-V1, CEGP-GEOGRAPHY, ADEQUACY-LIST, ADEQUACY-2024, ADEQUACY-GB, ADEQUACY-BR]
#   uncertain:
#     - The data centre of the United Kingdom site is not in the pages read; people with a limit are a finding there.
#     - The address ranges published for the site of Europe and Africa include one that belongs to Ireland by its address (inferred); the table of data centres names Frankfurt only. Both are in the EEA.
#     - The decision on the United States is contested (C-703/25 P is pending), and that on Brazil does not yet hold for Iceland, Liechtenstein and Norway.
#     - Where reputation look-ups and the anti-spam cloud are processed is not published for any site; this rule is about the data centre.
package tmes.rules["site-matches-data-subjects"]

import data.tmes.jurisdiction

applies if {
	some subject in input.tenant.dataSubjects
	limited(subject)
}

finding contains {
	"path": ["tenant", "site"],
	"expected": expected,
	"args": {"dataSubjects": ["tenant", "dataSubjects"], "site": ["tenant", "site"]},
} if {
	some subject in input.tenant.dataSubjects
	site := data.tmes.catalog.sites[input.tenant.site]
	site.dataCentre.jurisdiction
	not permitted(site, subject)
}

finding contains {
	"path": ["tenant", "site"],
	"expected": expected,
	"message": "unpublished",
	"args": {"dataSubjects": ["tenant", "dataSubjects"], "site": ["tenant", "site"]},
} if {
	some subject in input.tenant.dataSubjects
	site := data.tmes.catalog.sites[input.tenant.site]
	site.dataCentre == null
	limited(subject)
}

limited(subject) if {
	some people, places in input.params.servedFrom
	not "*" in places
	jurisdiction.covers([people], subject)
}

permitted(site, subject) if {
	every people, places in input.params.servedFrom {
		within(site, subject, people, places)
	}
}

within(_, subject, people, _) if not jurisdiction.covers([people], subject)

within(site, _, _, places) if jurisdiction.covers(places, site.dataCentre.jurisdiction)

within(site, subject, _, _) if {
	jurisdiction.covers(["EEA"], subject)
	is_adequate(site.dataCentre.jurisdiction)
}

is_adequate(code) if {
	code in input.params.adequacy
	decision := data.tmes.catalog.adequacy[code]
	not is_over(decision)
}

is_over(decision) if {
	decision.until != null
	input.today > decision.until
}

expected := {"oneOf": sites} if {
	count(sites) > 0
} else := {"manual": "No site may serve all of these people: divide them over several tenants."}

sites := sort([id |
	some id, site in data.tmes.catalog.sites
	every subject in input.tenant.dataSubjects { permitted(site, subject) }
])
