# METADATA
# title: Turn off Time-of-Click Protection where required
# description: |
#   Time-of-Click Protection rewrites links in people's mail so that each click passes through Trend Micro. For 30 days
#   it keeps a log of who clicked what, when, and whether they ignored a warning. Some organisations and works councils
#   decide that this goes too far, whatever its scope. Without it, a link that turns malicious after the message was
#   delivered is no longer stopped.
# custom:
#   id: time-of-click-off
#   version: 2
#   severity: error
#   scope: item
#   kinds: [spam-rule]
#   modules: [time-of-click-protection, logs]
#   appliesTo: spam rules in effect, where the organisation has decided against it (parameters decided and jurisdictions)
#   notApplicable: |
#     Either the organisation has not decided against Time-of-Click Protection (the default of this rule; rule
#     time-of-click-scope still limits it), or the spam rule is not in effect.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; clicks are logged per person.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where employees' behaviour is monitored systematically.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour; that it covers rewritten links is inferred, no decision on it was found.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria > Web Reputation. Clear
#     "Enable Time-of-Click Protection" and save. Links in mail already delivered stay rewritten.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} rewrites links, and clicks on them are logged by person. The configuration or a pack requires Time-of-Click Protection to be off (parameter decided).'
#   parameters:
#     decided:
#       type: boolean
#       description: Whether the organisation, or the pack it chose, has decided against Time-of-Click Protection. The rule applies only if so.
#       default: false
#     jurisdictions:
#       type: jurisdictions
#       description: Where that decision applies. `*` is everywhere.
#       default: ["*"]
#   sources: [SEED, CEGP-WRS, HELP-WRS, HELP-CLICK, CEGP-TOC]
#   uncertain:
#     - Its state in a new rule is not published.
#     - That links in delivered mail stay rewritten is inferred; the service does not change delivered mail.
package tmes.rules["time-of-click-off"]

import data.tmes.jurisdiction

applies if {
	input.params.decided == true
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "webReputation", "timeOfClick", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.webReputation.timeOfClick.enabled == true
}
