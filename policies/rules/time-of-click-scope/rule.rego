# METADATA
# title: Limit which links Time-of-Click Protection rewrites
# description: |
#   Time-of-Click Protection rewrites links so that each click passes through Trend Micro. For 30 days it keeps a log of
#   who clicked what, when, and whether they ignored a warning. With "all URLs" that log shows everything people read at
#   work, including harmless links. Rewriting only links that look risky or are untested protects nearly as well and
#   shows far less.
# custom:
#   id: time-of-click-scope
#   version: 2
#   severity: error
#   scope: item
#   kinds: [spam-rule]
#   modules: [time-of-click-protection]
#   appliesTo: spam rules in effect with Time-of-Click Protection, of tenants that count for the jurisdictions
#   notApplicable: |
#     If Time-of-Click Protection is off, no link is rewritten and no click is seen. Outbound rules do not have it.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; clicks on links without any suspicion are logged.
#     - reference: GDPR Art. 25(2)
#       why: Data protection by default; the scope is a setting.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where employees' behaviour is monitored systematically.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour; that it covers rewritten links is inferred, no decision on it was found.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria > Web Reputation. Under
#     "Enable Time-of-Click Protection" choose "URLs marked by Web Reputation Services as possible security risks" and save.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} rewrites links of scope {actual}, and clicks on them are logged by person. Expected {expected}.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#     scopes:
#       type: choices
#       of: [untested, possible-risks, all]
#       atLeast: 1
#       description: Scopes that are acceptable. Links that Trend Micro knows to be harmless are rewritten only with `all`.
#       default: [possible-risks, untested]
#   sources: [SEED, CEGP-WRS, HELP-WRS, HELP-CLICK, CEGP-TOC]
#   uncertain:
#     - The scope in a new rule is not published.
#     - Which of `untested` and `possible-risks` covers more links is not published; both leave out links known to be harmless.
package tmes.rules["time-of-click-scope"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	input.item.settings.webReputation.timeOfClick.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "webReputation", "timeOfClick", "scope"],
	"expected": {"oneOf": input.params.scopes},
} if {
	scope := input.item.settings.webReputation.timeOfClick.scope
	not scope in input.params.scopes
}
