# METADATA
# title: Exclude links to confidential services from Time-of-Click Protection and the sandbox
# description: |
#   A rewritten link shows by name who went to the company doctor's portal, the union's page or the whistleblower
#   hotline, and when. A sandbox that opens such a link may use up a link that works only once. The Web Reputation
#   Approved List keeps links out of both. It has no effect until the service is on it and the spam rule uses it, and
#   the console does not warn if one of the two is missing.
# custom:
#   id: time-of-click-exclusions
#   version: 2
#   severity: warn
#   scope: tenant
#   kinds: [spam-rule, web-reputation-approved-list]
#   modules: [time-of-click-protection, virtual-analyzer]
#   monotone: false
#   appliesTo: tenants with a spam rule in effect that rewrites links or submits URLs, once services are named in the parameters
#   notApplicable: |
#     Either no spam rule in effect rewrites links or submits URLs, or the organisation has named no service that must
#     be excluded (the default of this rule). Then nothing is checked. That does not mean that no service is missing.
#   legal:
#     - reference: GDPR Art. 9
#       why: Special categories; visits can show an illness or trade union membership.
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; clicks that need no protection are not logged.
#     - reference: Directive (EU) 2019/1937 Art. 16
#       why: Confidentiality of who reports breaches; that it covers logs of clicks is inferred.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#   remediation: |
#     Console: Administration > Policy Objects > Web Reputation Approved List: add the domain. Then Inbound Protection > Spam
#     Filtering > Spam Policy > the rule > Scanning Criteria > Web Reputation: tick "Enable the Web Reputation Approved List" and
#     save.
#   messages:
#     default: 'The Web Reputation Approved List of tenant {tenant} lacks a service whose links must not be rewritten or opened. {expected}'
#     listUnused: 'Spam rule "{rule}" of tenant {tenant} rewrites links or submits them to the sandbox, but does not use the Web Reputation Approved List.'
#   parameters:
#     humanResources:
#       type: hosts
#       description: Personnel services, such as payroll, applications or counselling, whose links must stay out.
#       default: []
#     health:
#       type: hosts
#       description: Health services, such as the company doctor or a health insurance, whose links must stay out.
#       default: []
#     union:
#       type: hosts
#       description: Services of unions and staff representatives, whose links must stay out.
#       default: []
#     whistleblower:
#       type: hosts
#       description: Services for reporting breaches, whose links must stay out.
#       default: []
#   sources: [SEED, CEGP-WRS, HELP-WRS, CEGP-WRS-APPROVED-LIST, CEGP-URL-KEYWORDS, HELP-CLICK, CEGP-TOC]
#   uncertain:
#     - That an entry of type domain covers its subdomains only when it starts with `*.` is taken from the help; that `*.example.com` covers example.com itself is not published, so it does not count.
#     - Entries of type URL are not counted, since what they cover besides the very URL is not published.
#     - The URL keyword exception list is not looked at. It searches path and query only, so it keeps no host name out; a service that shares its host name with others needs a word there.
#     - Mail tracking logs hold embedded URLs whether or not links are rewritten; the list does not change that.
package tmes.rules["time-of-click-exclusions"]

applies if {
	some name
	watches(input.items["spam-rule"][name].settings)
	count(services) > 0
}

# No declaration could make it apply.
unasked if count(services) == 0

watches(settings) if {
	settings.enabled == true
	settings.webReputation.timeOfClick.enabled == true
}

watches(settings) if {
	settings.enabled == true
	settings.webReputation.virtualAnalyzer.enabled == true
}

services := [{"host": host, "group": group} |
	groups := {
		"personnel": input.params.humanResources,
		"health": input.params.health,
		"union or staff representatives": input.params.union,
		"whistleblowing": input.params.whistleblower,
	}
	some group, hosts in groups
	some host in hosts
]

finding contains {
	"path": ["items", "web-reputation-approved-list", "settings", "settings", "entries"],
	"expected": {"manual": sprintf("Add %s (%s).", [service.host, service.group])},
} if {
	some service in services
	not listed(service.host)
}

listed(host) if {
	some list in input.items["web-reputation-approved-list"]
	some entry in list.settings.entries
	covers(entry, host)
}

covers(entry, host) if {
	entry.type in {"domain", "ip-address"}
	entry.item == host
}

covers(entry, host) if {
	entry.type == "domain"
	startswith(entry.item, "*.")
	endswith(host, substring(entry.item, 1, -1))
}

finding contains {
	"path": ["items", "spam-rule", name, "settings", "webReputation", "approvedList"],
	"expected": {"equals": true},
	"message": "listUnused",
	"args": {"rule": ["items", "spam-rule", name, "name"]},
} if {
	some name
	settings := input.items["spam-rule"][name].settings
	watches(settings)
	settings.webReputation.approvedList == false
}
