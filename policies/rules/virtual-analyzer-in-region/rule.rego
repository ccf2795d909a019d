# METADATA
# title: Use a sandbox in the tenant's own region
# description: |
#   The site decides where mail is scanned, but not always where the sandbox is: the Australian site's sandbox is in the
#   United States. Turning the Virtual Analyzer on there sends files from people's mail to another country, and the
#   console does not show it. Three kinds of policy rules can do this: virus rules (files), spam rules (URLs) and
#   Correlated Intelligence rules (files).
# custom:
#   id: virtual-analyzer-in-region
#   version: 2
#   severity: error
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule]
#   modules: [virtual-analyzer]
#   appliesTo: virus, spam and Correlated Intelligence rules in effect
#   notApplicable: |
#     A policy rule that is not in effect sends nothing, whatever its settings. The rule applies once the policy rule is
#     enabled.
#   legal:
#     - reference: GDPR Art. 44 to 49
#       why: Transfers to third countries, where the tenant handles mail of people in the EEA.
#     - reference: GDPR Art. 13(1)(f)
#       why: People must be informed of transfers.
#     - reference: GDPR Art. 30(1)(e)
#       why: Transfers belong in the record of processing.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy, Inbound Protection > Spam Filtering > Spam Policy, or
#     Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy > the rule > Scanning Criteria.
#     Clear "Enable Virtual Analyzer" (virus rule), "Submit URLs to Virtual Analyzer" (spam rule, under Web Reputation)
#     or the Virtual Analyzer box (Correlated Intelligence rule) and save. If Trend Micro has confirmed in writing that
#     the sandbox is in the region, name the site in parameter confirmedSites.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} submits to the Virtual Analyzer. The sandbox of site {site} is outside the region of its data centre.'
#     unpublished: '{kind} "{item}" of tenant {tenant} submits to the Virtual Analyzer. The location of the sandbox of site {site} is not published.'
#   parameters:
#     confirmedSites:
#       type: choices
#       of: sites
#       description: Sites for which Trend Micro has confirmed to the organisation that the sandbox is in the region of the data centre.
#       default: []
#   sources: [SEED, CEGP-GEOGRAPHY, API-URL-V1, CEGP-VIRUS, CEGP-WRS, CEGP-CI]
#   uncertain:
#     - Data centre and sandbox of the United Kingdom site are not in the pages read. Submitting is therefore a finding there until the organisation has an answer and names the site in confirmedSites.
#     - A region is one country, or the EEA as a whole. Where other countries form one region, the organisation names the site in confirmedSites.
package tmes.rules["virtual-analyzer-in-region"]

applies if input.item.settings.enabled == true

finding contains {
	"path": array.concat(["item", "settings"], path),
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
} if {
	some path in submits
	abroad(data.tmes.catalog.sites[input.tenant.site])
	not confirmed
}

finding contains {
	"path": array.concat(["item", "settings"], path),
	"expected": {"manual": "Ask Trend Micro where the sandbox of the site stands; switch submission off until then."},
	"message": "unpublished",
	"args": {"site": ["tenant", "site"]},
} if {
	some path in submits
	unpublished(data.tmes.catalog.sites[input.tenant.site])
	not confirmed
}

confirmed if input.tenant.site in input.params.confirmedSites

submits contains ["virtualAnalyzer", "enabled"] if input.item.settings.virtualAnalyzer.enabled == true

submits contains ["webReputation", "virtualAnalyzer", "enabled"] if {
	input.item.settings.webReputation.virtualAnalyzer.enabled == true
}

abroad(site) if {
	sandbox := site.sandbox.jurisdiction
	home := region(site.dataCentre.jurisdiction)
	not sandbox in home
}

unpublished(site) if site.sandbox == null

unpublished(site) if site.dataCentre == null

region(jurisdiction) := data.tmes.catalog.jurisdictionGroups.EEA if {
	jurisdiction in data.tmes.catalog.jurisdictionGroups.EEA
} else := [jurisdiction]
