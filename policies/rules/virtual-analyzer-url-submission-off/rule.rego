# METADATA
# title: Turn off URL submission to the Virtual Analyzer in spam rules
# description: |
#   With this box ticked, the cloud sandbox opens links from people's mail. A link can carry a name, a ticket number or
#   a one-time key. Opening it can use it up or confirm to its sender that the address is read. Turning off files in the
#   virus rules does not turn this off.
# custom:
#   id: virtual-analyzer-url-submission-off
#   version: 2
#   severity: error
#   scope: item
#   kinds: [spam-rule]
#   modules: [virtual-analyzer, web-reputation]
#   appliesTo: spam rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A spam rule that is not in effect sends nothing, whatever its settings. The rule applies once the spam rule is
#     enabled. Web Reputation itself still looks URLs up; this rule is about the sandbox only.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; whole URLs leave, with everything their parameters reveal about a person.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default; the choice is made in the settings.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where links of many people are opened.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria > Web Reputation. Clear
#     "Submit URLs to Virtual Analyzer" and save.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} (site {site}) sends URLs from mail to the Virtual Analyzer, a cloud sandbox that opens them.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [CEGP-WRS, HELP-WRS, CEGP-GEOGRAPHY, CEGP-FEATURES]
#   uncertain:
#     - The notice of 2018 lists files only for the Virtual Analyzer; that URLs are submitted is published by the later help.
#     - How long URLs are kept after the sandbox is not published.
#     - That opening a link can use it up or confirm an address is inferred from how links work.
package tmes.rules["virtual-analyzer-url-submission-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "webReputation", "virtualAnalyzer", "enabled"],
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
} if {
	input.item.settings.webReputation.virtualAnalyzer.enabled == true
}
